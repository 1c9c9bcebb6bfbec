import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { type Fate, type Finalising, finaliseGoals } from '../../src/domain/goal-finalising.ts';
import { committed, dropped, goal, now, planningWeek } from './example-goals.ts';

const proposals = ['a', 'b', 'c', 'd'].map((id): Goal => ({ ...goal, id, title: `Goal ${id}` }));
const later: Fate = { kind: 'later', sprint: 43 };
const commit: Fate = { kind: 'commit' };
const drop = (reason = 'Not this sprint'): Fate => ({ kind: 'drop', reason });

const finalise = (fates: Record<string, Fate>, changed: Partial<Finalising> = {}, goals: readonly Goal[] = proposals) =>
  finaliseGoals(goals, new Map(Object.entries(fates)), {
    by: 'ana',
    as: 'lead',
    now,
    limit: { goals: 2, isConfirmed: false },
    roadmap: planningWeek,
    ...changed,
  });

describe('finalising', () => {
  it('commits what is chosen, as it reads now, and moves on or drops the rest', () => {
    const outcome = finalise({ a: commit, b: later, c: drop() });
    expect(outcome).toEqual({
      kind: 'finalised',
      goals: [
        {
          ...proposals[0],
          state: 'committed',
          committedAs: { title: 'Goal a', kind: 'roofshot', how: 'finalised', by: 'ana', at: now },
        },
        { ...proposals[1], sprint: 43, state: 'planned' },
        { ...proposals[2], state: 'dropped', dropReason: 'Not this sprint' },
      ],
      left: [proposals[3]],
    });
  });

  it('may commit none', () => {
    expect(finalise({ a: later, b: later, c: drop(), d: drop() })).toMatchObject({ kind: 'finalised', left: [] });
  });

  it('by a member for the lead says so', () => {
    expect(finalise({ a: commit }, { by: 'cy', as: 'member-for-lead' })).toMatchObject({
      goals: [{ committedAs: { how: 'finalised-for-lead', by: 'cy' } }],
    });
  });

  it('when the next planning week has opened already, moves a goal right into it', () => {
    const stood = {
      ...committed,
      sprint: 41,
      committedAs: { ...committed.committedAs!, how: 'not-finalised', by: null },
    } as const;
    const outcome = finalise({ invoices: { kind: 'later', sprint: 42 } }, {}, [stood]);
    expect(outcome).toMatchObject({ goals: [{ sprint: 42, state: 'proposed', committedAs: null }] });
  });
});

it('a proposal left over from the past is not moved into the running sprint by it', () => {
  const leftOver = [{ ...goal, sprint: 40 }];
  expect(finalise({ invoices: { kind: 'later', sprint: 41 } }, {}, leftOver)).toMatchObject({ because: 'not-later' });
  expect(finalise({ invoices: { kind: 'later', sprint: 42 } }, {}, leftOver)).toMatchObject({ kind: 'finalised' });
});

describe('the limit', () => {
  const already = (count: number) => ['x', 'y', 'z', 'v'].slice(0, count).map((id): Goal => ({ ...committed, id }));

  it.each`
    limit | before | chosen | isConfirmed | kind
    ${2}  | ${0}   | ${2}   | ${false}    | ${'finalised'}
    ${2}  | ${1}   | ${1}   | ${false}    | ${'finalised'}
    ${2}  | ${0}   | ${3}   | ${false}    | ${'needs-confirmation'}
    ${2}  | ${2}   | ${1}   | ${false}    | ${'needs-confirmation'}
    ${2}  | ${0}   | ${3}   | ${true}     | ${'finalised'}
    ${2}  | ${2}   | ${1}   | ${true}     | ${'finalised'}
    ${2}  | ${0}   | ${4}   | ${true}     | ${'refused'}
    ${2}  | ${3}   | ${1}   | ${true}     | ${'refused'}
    ${2}  | ${4}   | ${1}   | ${true}     | ${'refused'}
    ${1}  | ${0}   | ${2}   | ${false}    | ${'needs-confirmation'}
    ${1}  | ${1}   | ${2}   | ${true}     | ${'refused'}
    ${5}  | ${1}   | ${4}   | ${false}    | ${'finalised'}
  `(
    'of $limit: $chosen more beside $before, confirmed: $isConfirmed, is $kind',
    ({ limit, before, chosen, isConfirmed, kind }) => {
      const fates = Object.fromEntries(proposals.slice(0, chosen).map(({ id }) => [id, commit]));
      const goals = [...already(before), ...proposals];
      expect(finalise(fates, { limit: { goals: limit, isConfirmed } }, goals).kind).toBe(kind);
    },
  );

  it('is asked about with how many are over, and refused with what it is', () => {
    expect(finalise({ a: commit, b: commit, c: commit })).toEqual({ kind: 'needs-confirmation', over: 1 });
    expect(finalise({ a: commit, b: commit, c: commit, d: commit })).toEqual({
      kind: 'refused',
      because: 'above-limit',
      limit: 2,
    });
  });

  it('keeps nobody from moving goals on or dropping them', () => {
    expect(finalise({ a: later, b: drop() }, {}, [...already(4), ...proposals]).kind).toBe('finalised');
  });
});

describe('goals that stood since nobody had finalised', () => {
  const stood = proposals.map(
    (goal): Goal => ({
      ...goal,
      title: `${goal.title}, reworded`,
      state: 'committed',
      committedAs: { title: goal.title, kind: goal.kind, how: 'not-finalised', by: null, at: now },
    }),
  );
  const monday = now.add({ hours: 120 });

  it('can all be finalised, whatever the limit, and keep what they were committed as', () => {
    const outcome = finalise({ a: commit, b: commit, c: commit, d: commit }, { now: monday }, stood);
    expect(outcome).toMatchObject({ kind: 'finalised', left: [] });
    expect(outcome.kind === 'finalised' && outcome.goals[0]).toEqual({
      ...stood[0],
      committedAs: { title: 'Goal a', kind: 'roofshot', how: 'finalised', by: 'ana', at: monday },
    });
  });

  it('can be chosen from', () => {
    expect(finalise({ a: commit, b: commit, c: later, d: drop() }, {}, stood)).toMatchObject({
      goals: [{ state: 'committed' }, { state: 'committed' }, { state: 'planned', sprint: 43 }, { state: 'dropped' }],
    });
  });

  it('make room when they go', () => {
    const goals = [...stood.slice(0, 3), { ...goal, id: 'new' }];
    expect(finalise({ new: commit }, {}, goals)).toMatchObject({ because: 'above-limit' });
    expect(finalise({ new: commit, a: drop(), b: drop() }, {}, goals).kind).toBe('finalised');
  });
});

describe('a choice that does not hold', () => {
  it.each`
    case                            | fates                                   | because            | about
    ${'of a goal moved meanwhile'}  | ${{ moved: commit }}                    | ${'gone'}          | ${'moved'}
    ${'of a dropped goal'}          | ${{ dropped: commit }}                  | ${'dropped'}       | ${'dropped'}
    ${'of a goal finalised before'} | ${{ final: commit }}                    | ${'already-final'} | ${'final'}
    ${'to drop a finalised goal'}   | ${{ final: drop() }}                    | ${'already-final'} | ${'final'}
    ${'of one that joined'}         | ${{ joined: later }}                    | ${'already-final'} | ${'joined'}
    ${'before planning opens'}      | ${{ planned: commit }}                  | ${'not-open-yet'}  | ${'planned'}
    ${'to move on to the same'}     | ${{ a: { kind: 'later', sprint: 42 } }} | ${'not-later'}     | ${'a'}
    ${'to move back'}               | ${{ a: { kind: 'later', sprint: 41 } }} | ${'not-later'}     | ${'a'}
    ${'to move on too far'}         | ${{ a: { kind: 'later', sprint: 45 } }} | ${'not-later'}     | ${'a'}
    ${'to drop without a reason'}   | ${{ a: drop(' ') }}                     | ${'empty'}         | ${'a'}
    ${'in one of its parts'}        | ${{ a: commit, b: later, c: drop('') }} | ${'empty'}         | ${'c'}
  `('is refused whole: $case', ({ fates, because, about }) => {
    const goals: Goal[] = [
      ...proposals,
      { ...dropped, id: 'dropped' },
      { ...committed, id: 'final' },
      { ...committed, id: 'joined', committedAs: { ...committed.committedAs!, how: 'joined' } },
      { ...goal, id: 'planned', state: 'planned' },
    ];
    expect(finalise(fates, {}, goals)).toEqual({ kind: 'refused', because, goal: about });
  });

  it('is refused when it chooses nothing', () => {
    expect(finalise({})).toEqual({ kind: 'refused', because: 'nothing-chosen' });
  });
});
