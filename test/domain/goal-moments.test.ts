import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { openPlanning, startSprint } from '../../src/domain/goal-moments.ts';
import { committed, dropped, goal, now } from './example-goals.ts';

const planned: Goal = { ...goal, id: 'planned', state: 'planned' };
const stood = { title: goal.title, kind: goal.kind, how: 'not-finalised', by: null, at: now };

describe('when a planning week opens', () => {
  it('what was planned is proposed, and all else stays', () => {
    expect(openPlanning([planned, goal, committed, dropped])).toEqual({
      kind: 'planning-opened',
      goals: [{ ...planned, state: 'proposed' }],
    });
  });
});

describe('when a sprint starts', () => {
  it('and nobody had finalised, all proposals stand, however many', () => {
    const proposals = Array.from({ length: 9 }, (_, index) => ({ ...goal, id: `${index}` }));
    const outcome = startSprint([...proposals, planned, dropped], 43, now);
    expect(outcome.kind).toBe('stood');
    expect(outcome.goals).toEqual(
      [...proposals, planned].map((goal) => ({ ...goal, state: 'committed', committedAs: stood })),
    );
  });

  it('and the lead had chosen, the rest is planned for the next one', () => {
    expect(startSprint([committed, goal, planned], 43, now)).toEqual({
      kind: 'moved-on',
      goals: [goal, planned].map((goal) => ({ ...goal, sprint: 43, state: 'planned' })),
    });
  });

  it.each`
    case                                | first                                                                       | kind
    ${'a member chose for the lead'}    | ${{ committedAs: { ...committed.committedAs, how: 'finalised-for-lead' } }} | ${'moved-on'}
    ${'what was chosen is dropped now'} | ${{ state: 'dropped' }}                                                     | ${'moved-on'}
    ${'a goal has only joined late'}    | ${{ committedAs: { ...committed.committedAs, how: 'joined' } }}             | ${'stood'}
  `('and $case: $kind', ({ first, kind }) => {
    expect(startSprint([{ ...committed, ...first }, goal], 43, now)).toMatchObject({ kind, goals: [{ id: goal.id }] });
  });

  it('a second time, nothing changes', () => {
    const { goals } = startSprint([goal, planned], 43, now);
    expect(startSprint(goals, 43, now.add({ minutes: 1 })).goals).toEqual([]);
  });
});
