import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { committedAmong, overLimit } from '../../src/domain/goal-limit.ts';
import { proposeGoal } from '../../src/domain/goal-proposal.ts';
import { pastGoal } from '../../src/domain/past-goal.ts';
import { entry, form, growth, named, now } from './example-goals.ts';

const imported = (n: number): Goal =>
  pastGoal(
    { title: `Old ${n}`, owner: null, kind: null, outcome: null, outcomeNote: null, why: null, notes: [] },
    {
      ...{ id: `old-${n}`, import: 'file', by: 'zoe', team: growth.id, sprint: 41 },
      ...{ beganAt: now, endedAt: now, people: [] },
    },
  );

const propose = (beside: readonly Goal[], owner: string) =>
  proposeGoal({ id: 'g1', team: growth, sprint: 41, form: { ...form, owner } }, named, {
    ...entry,
    committed: committedAmong(beside),
    limit: { goals: 2, isConfirmed: false },
  });

describe('imported goals', () => {
  const five = [1, 2, 3, 4, 5].map(imported);

  it('come in above the limit, without an owner, committed all the same', () => {
    expect(five.map(({ owner, state }) => [owner, state])).toEqual(Array(5).fill([null, 'committed']));
  });

  it('take no room from goals that are proposed beside them', () => {
    const first = propose(five, 'ben');
    expect(first).toMatchObject({ kind: 'proposed', goal: { state: 'committed' } });
    const joined = first.kind === 'proposed' ? [first.goal] : [];
    expect(committedAmong([...five, ...joined])).toBe(1);
    expect(overLimit(committedAmong([...five, ...joined]), 1, { goals: 2, isConfirmed: false })).toBeNull();
    expect(propose([...five, ...joined, ...joined], 'ben')).toEqual({ kind: 'needs-confirmation', over: 1 });
  });

  it('excuse nobody else from an owner', () => {
    expect(propose(five, '')).toMatchObject({ because: 'form', faults: [{ field: 'owner' }] });
  });
});
