import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/goal-entry.ts';
import { moveGoal } from '../../src/domain/goal-move.ts';
import { committed, dropped, entry, goal, now } from './example-goals.ts';

const move = (to: number, before = goal, changed: Partial<Entry> = {}) =>
  moveGoal(before, to, { ...entry, ...changed });

describe('moving a goal to another sprint', () => {
  it.each`
    case                           | before                                       | to    | state
    ${'a proposal, later'}         | ${goal}                                      | ${43} | ${'planned'}
    ${'a proposal, last of all'}   | ${goal}                                      | ${44} | ${'planned'}
    ${'a planned goal, nearer'}    | ${{ ...goal, sprint: 43, state: 'planned' }} | ${42} | ${'proposed'}
    ${'a planned goal, later'}     | ${{ ...goal, sprint: 43, state: 'planned' }} | ${44} | ${'planned'}
    ${'a left-over from the past'} | ${{ ...goal, sprint: 40, state: 'planned' }} | ${42} | ${'proposed'}
  `('$case: it is $state in $to', ({ before, to, state }) => {
    expect(move(to, before)).toEqual({ kind: 'moved', goal: { ...before, sprint: to, state } });
  });

  it('into the running one commits it at once, within the limit', () => {
    expect(move(41)).toMatchObject({
      kind: 'moved',
      goal: { sprint: 41, committedAs: { how: 'joined', by: 'ben', at: now } },
    });
    expect(move(41, goal, { committed: 2 })).toEqual({ kind: 'needs-confirmation', over: 1 });
    expect(move(41, goal, { committed: 3 })).toMatchObject({ kind: 'refused', because: 'above-limit' });
  });

  it.each`
    case                  | before       | to    | because
    ${'committed'}        | ${committed} | ${43} | ${'committed'}
    ${'dropped'}          | ${dropped}   | ${43} | ${'dropped'}
    ${'to a past sprint'} | ${goal}      | ${40} | ${'sprint-takes-no-goals'}
    ${'to a far sprint'}  | ${goal}      | ${45} | ${'sprint-takes-no-goals'}
  `('is refused: $case', ({ before, to, because }) => {
    expect(move(to, before)).toEqual({ kind: 'refused', because });
  });

  it('to where it is changes nothing', () => {
    expect(move(42)).toEqual({ kind: 'unchanged' });
  });
});
