import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../src/domain/goal.ts';
import { editGoal, saidWhenCommitted } from '../../src/domain/goal-edit.ts';
import { committed, dropped, form, goal, named } from './example-goals.ts';

const edit = (changed: Partial<GoalForm>, before = goal, by = 'ben') =>
  editGoal(before, { ...form, ...changed }, by, named);

describe('an edit', () => {
  it('says which fields it changed, and leaves all else', () => {
    expect(edit({ title: 'Invoices for all', owner: 'cy' })).toEqual({
      kind: 'edited',
      goal: { ...goal, title: 'Invoices for all', owner: 'cy' },
      changed: ['title', 'owner'],
    });
  });

  it.each([
    ['nothing', {}],
    ['white space', { title: ` ${form.title}\n` }],
    ['a measure of spaces', { measure: ' ' }],
    ['the owner as a helper', { helpers: ['ben'] }],
  ])('of %s changes nothing', (_, changed) => {
    expect(edit(changed)).toEqual({ kind: 'unchanged' });
  });

  it('that names the same in another order changes nothing', () => {
    const before = { ...goal, helpers: ['ana', 'cy'], needs: ['platform', 'design'] };
    const teams = new Map([...named.teams, ['design', { ...named.teams.get('platform')!, id: 'design' }]]);
    const again = { ...form, helpers: ['cy', 'ana'], needs: ['design', 'platform'] };
    expect(editGoal(before, again, 'ben', { ...named, teams })).toEqual({ kind: 'unchanged' });
  });

  it('of an imported goal without owner and kind gives it both', () => {
    const imported = { by: 'old', owner: null, kind: null, outcome: null, notes: [] };
    expect(edit({}, { ...goal, owner: null, kind: null, imported })).toMatchObject({
      goal: { owner: 'ben', kind: 'roofshot', imported },
      changed: ['kind', 'owner'],
    });
  });

  it('that hands a goal to a helper leaves that helper once', () => {
    const before = { ...goal, helpers: ['ana', 'cy'] };
    expect(edit({ owner: 'cy', helpers: ['ana', 'cy'] }, before)).toMatchObject({
      goal: { owner: 'cy', helpers: ['ana'] },
      changed: ['owner', 'helpers'],
    });
  });

  it('keeps out what a proposal keeps out', () => {
    expect(edit({ title: '', owner: 'dee' })).toEqual({
      kind: 'refused',
      because: 'form',
      faults: [
        { field: 'title', because: 'empty', about: null },
        { field: 'owner', because: 'deactivated', about: 'dee' },
      ],
    });
  });

  it('leaves the ticks to the proposer', () => {
    expect(edit({ qualities: ['clear'] }, goal, 'ben')).toMatchObject({ goal: { qualities: ['clear'] } });
    expect(edit({ qualities: ['clear'] }, goal, 'ana')).toEqual({ kind: 'unchanged' });
    expect(edit({ title: 'New', qualities: [] }, { ...goal, qualities: ['finite'] }, 'ana')).toMatchObject({
      goal: { title: 'New', qualities: ['finite'] },
      changed: ['title'],
    });
  });

  it('of a dropped goal is refused', () => {
    expect(edit({ title: 'New' }, dropped)).toEqual({ kind: 'refused', because: 'dropped' });
  });
});

describe('what a goal said when it was committed', () => {
  it.each`
    case                    | changed                                   | said
    ${'as it still reads'}  | ${{}}                                     | ${null}
    ${'with another owner'} | ${{ owner: 'cy' }}                        | ${null}
    ${'with another title'} | ${{ title: 'All pay' }}                   | ${{ title: form.title }}
    ${'of another kind'}    | ${{ kind: 'moonshot' }}                   | ${{ kind: 'roofshot' }}
    ${'with both'}          | ${{ title: 'All pay', kind: 'moonshot' }} | ${{ title: form.title, kind: 'roofshot' }}
  `('$case: $said', ({ changed, said }) => {
    expect(saidWhenCommitted({ ...committed, ...changed })).toEqual(said);
  });

  it('is remembered through edits, there and back', () => {
    const first = edit({ title: 'All pay', kind: 'moonshot' }, committed, 'ana');
    const there = first.kind === 'edited' ? first.goal : committed;
    expect(saidWhenCommitted(there)).toEqual({ title: form.title, kind: 'roofshot' });

    const second = edit({}, there);
    expect(second).toEqual({ kind: 'edited', goal: committed, changed: ['title', 'kind'] });
  });

  it('is nothing for a proposal', () => {
    expect(saidWhenCommitted(goal)).toBeNull();
  });
});
