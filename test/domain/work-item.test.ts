import { describe, expect, it } from 'vitest';
import { addWork, changeWork, mostWorkItems, type WorkAct, type WorkItem } from '../../src/domain/work-item.ts';

const item = (id: string, changes: Partial<WorkItem> = {}): WorkItem => {
  return { id, goal: null, title: id, person: null, isDone: false, ...changes };
};
const many = (count: number) => Array.from({ length: count }, (_, i) => item(`item-${i}`));
const ids = (items: readonly WorkItem[]) => items.map(({ id }) => id).join(' ');

describe('a list of work', () => {
  it.each`
    title              | there                | what
    ${'Support'}       | ${0}                 | ${'changed'}
    ${'Support'}       | ${mostWorkItems - 1} | ${'changed'}
    ${'Support'}       | ${mostWorkItems}     | ${'full'}
    ${' '}             | ${0}                 | ${'empty'}
    ${'x'.repeat(500)} | ${0}                 | ${'changed'}
    ${'x'.repeat(501)} | ${0}                 | ${'too-long'}
  `('takes $title.length letters where it holds $there: $what', ({ title, there, what }) => {
    const outcome = addWork(many(there), item('new', { title }));
    expect(outcome.kind === 'refused' ? outcome.because : outcome.kind).toBe(what);
  });

  it('keeps words without outer white space, and the same form twice once', () => {
    const once = addWork([], item('new', { title: '  Support  ' }));
    expect(once).toEqual({ kind: 'changed', items: [item('new', { title: 'Support' })] });
    expect(addWork(once.kind === 'changed' ? once.items : [], item('new', { title: 'Other' }))).toEqual(once);
    const full = many(mostWorkItems);
    expect(addWork(full, full[3]!)).toEqual({ kind: 'changed', items: full });
  });

  const list = [item('a'), item('p', { goal: 'g' }), item('b'), item('q', { goal: 'g' }), item('c')];

  it.each`
    act         | id          | order
    ${'up'}     | ${'a'}      | ${'a p b q c'}
    ${'up'}     | ${'b'}      | ${'b p a q c'}
    ${'up'}     | ${'q'}      | ${'a q b p c'}
    ${'down'}   | ${'a'}      | ${'b p a q c'}
    ${'down'}   | ${'c'}      | ${'a p b q c'}
    ${'down'}   | ${'q'}      | ${'a p b q c'}
    ${'remove'} | ${'p'}      | ${'a b q c'}
    ${'remove'} | ${'nobody'} | ${'a p b q c'}
  `('moves $id $act among its own: $order', ({ act, id, order }: { act: WorkAct; id: string; order: string }) => {
    const outcome = changeWork(list, id, act);
    expect(outcome.kind === 'changed' && ids(outcome.items)).toBe(order);
  });

  it('is ticked, and ticked again it is not done', () => {
    const once = changeWork(list, 'b', 'tick');
    expect(once.kind === 'changed' && once.items.filter(({ isDone }) => isDone)).toEqual([item('b', { isDone: true })]);
    expect(changeWork(once.kind === 'changed' ? once.items : [], 'b', 'tick')).toEqual({
      kind: 'changed',
      items: list,
    });
  });
});
