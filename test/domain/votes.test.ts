import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castBallots } from '../../src/domain/cast-ballots.ts';
import { closeVote } from '../../src/domain/close-vote.ts';
import type { Goal } from '../../src/domain/goal.ts';
import { settleGoal, takeResult, unsettledAmong } from '../../src/domain/goal-outcome.ts';
import { type Outcome, outcomes } from '../../src/domain/outcome.ts';
import {
  type Ballot,
  doneVoting,
  type GoalResult,
  goalsVotedOn,
  rollOf,
  unvoted,
  type Vote,
  votingMembers,
} from '../../src/domain/vote.ts';
import { committed, dropped, growth, now } from './example-goals.ts';

const closesAt = now.add({ hours: 2 });
const open: Vote = {
  ...{ team: 'growth', sprint: 42, isAnonymous: false, openedAt: now, members: ['ana', 'ben', 'cy'] },
  ...{ voters: [], closed: null },
};
const goalOf = (id: string, changes: Partial<Goal> = {}): Goal => ({ ...committed, id, ...changes });
const pay = goalOf('pay');
const login = goalOf('login', { owner: 'zoe' });

describe('the roll', () => {
  it('holds leads and members, not partners', () => {
    expect(votingMembers(growth)).toEqual(['ana', 'ben', 'cy']);
  });

  it.each`
    goals           | gone       | roll
    ${[]}           | ${[]}      | ${['ana', 'ben', 'cy']}
    ${[pay]}        | ${[]}      | ${['ana', 'ben', 'cy']}
    ${[pay, login]} | ${[]}      | ${['ana', 'ben', 'cy', 'zoe']}
    ${[pay, login]} | ${['ana']} | ${['ben', 'cy', 'zoe']}
    ${[pay, login]} | ${['zoe']} | ${['ana', 'ben', 'cy']}
  `('of $goals.length goals without $gone: $roll', ({ goals, gone, roll }) => {
    expect(rollOf(open, goals, (person) => !gone.includes(person))).toEqual(roll);
  });

  it('votes on what is committed in that team and sprint', () => {
    const others = [goalOf('a', { team: 'platform' }), goalOf('b', { sprint: 43 }), { ...dropped, id: 'c' }];
    expect(goalsVotedOn([pay, ...others], open)).toEqual([pay]);
  });
});

describe('a ballot', () => {
  const casting = { by: 'ben', goals: [pay, login], roll: ['ana', 'ben'], closesAt, now };
  const choice = (goal: string) => ({ goal, choice: 'nailed' as const, note: null });

  it.each`
    what                             | changes                                           | answer
    ${'of somebody on the roll'}     | ${{}}                                             | ${'cast'}
    ${'of somebody who is not'}      | ${{ by: 'pat' }}                                  | ${'not-on-roll'}
    ${'just before the vote closes'} | ${{ now: closesAt.subtract({ nanoseconds: 1 }) }} | ${'cast'}
    ${'when it closes'}              | ${{ now: closesAt }}                              | ${'vote-closed'}
    ${'on goals that have left it'}  | ${{ goals: [] }}                                  | ${'goals-left'}
  `('$what: $answer', ({ changes, answer }) => {
    const outcome = castBallots(open, [choice('pay')], { ...casting, ...changes });
    expect(outcome.kind === 'cast' ? 'cast' : outcome.because).toBe(answer);
  });

  it('is refused once the vote was closed early', () => {
    const closed = closeVote(open, closing([]));
    expect(castBallots({ closed }, [choice('pay')], casting)).toEqual({ kind: 'refused', because: 'vote-closed' });
  });

  it('counts for the goals that are left', () => {
    const outcome = castBallots(open, [choice('pay'), choice('gone')], casting);
    expect(outcome).toEqual({ kind: 'cast', ballots: [{ ...choice('pay'), person: 'ben' }] });
  });
});

const closing = (ballots: readonly Ballot[], changes: Partial<Parameters<typeof closeVote>[1]> = {}) => ({
  ...{ goals: [pay], ballots, roll: ['ana', 'ben', 'cy', 'dan'], isAway: () => false },
  closing: { at: closesAt, how: 'on-time' as const, by: null },
  ...changes,
});
const ballot = (person: string, choice: Outcome, goal = 'pay'): Ballot => ({ goal, person, choice, note: null });

describe('at its close', () => {
  it.each`
    away              | present | quorum | outcome
    ${[]}             | ${4}    | ${2}   | ${null}
    ${['ana']}        | ${3}    | ${2}   | ${null}
    ${['ana', 'ben']} | ${2}    | ${1}   | ${'nailed'}
  `('people who are away ask for no ballot, and theirs counts: without $away', ({ away, present, quorum, outcome }) => {
    const isAway = (person: string) => away.includes(person);
    const closed = closeVote(open, closing([ballot('ana', 'nailed')], { isAway }));
    expect(closed).toMatchObject({ present, quorum, results: [{ outcome }] });
  });

  it('whoever voted on two goals voted once', () => {
    const voters = ['pay', 'login'].map((goal) => ({ goal, person: 'ana' }));
    expect(closeVote({ ...open, voters: [...voters, { goal: 'pay', person: 'ben' }] }, closing([])).voted).toBe(2);
  });

  it('an archived team’s vote has no result', () => {
    const without = { at: now, how: 'without-result' as const, by: 'zoe' };
    const closed = closeVote(open, closing([ballot('ana', 'nailed')], { closing: without }));
    expect(closed.results).toEqual([]);
  });

  it('a goal that was dropped meanwhile has none, one that joined has', () => {
    const closed = closeVote(
      open,
      closing([ballot('ana', 'nailed'), ballot('ana', 'failed', 'login')], { goals: [login] }),
    );
    expect(closed.results.map(({ goal }) => goal)).toEqual(['login']);
  });
});

describe('an outcome', () => {
  const result = (changes: Partial<GoalResult>): GoalResult => ({
    ...{ goal: 'pay', outcome: null, leftOpen: null, counts: null, ownersVote: null, notes: [], settled: null },
    ...changes,
  });
  const tie = result({ leftOpen: 'tie' });
  const settlement = { is: 'scraped' as const, by: 'ana', as: 'lead' as const, at: now };

  it('is what the vote says', () => {
    expect(takeResult(pay, result({ outcome: 'scraped' }), now)).toMatchObject({
      goal: { outcome: { is: 'scraped', voted: 'scraped', how: 'voted', by: null, reason: null, at: now } },
    });
  });

  it('is none while the vote has left it open', () => {
    expect(takeResult(pay, tie, now)).toEqual({ kind: 'unchanged' });
    expect(unsettledAmong([pay, login], [tie, result({ goal: 'login', outcome: 'nailed' })])).toEqual([pay]);
  });

  it('is settled by the lead, or for the lead on the record', () => {
    expect(settleGoal(pay, tie, settlement)).toMatchObject({
      kind: 'settled',
      goal: { outcome: { is: 'scraped', voted: null, how: 'settled', by: 'ana' } },
    });
    expect(settleGoal(pay, tie, { ...settlement, as: 'member-for-lead' }).kind).toBe('settled-for-lead');
  });

  it('is settled once', () => {
    const settled = settleGoal(pay, tie, settlement);
    const goal = settled.kind === 'settled' ? settled.goal : pay;
    expect(settleGoal(goal, tie, settlement)).toEqual({ kind: 'unchanged' });
    expect(settleGoal(goal, tie, { ...settlement, by: 'ben' })).toMatchObject({ because: 'settled-already' });
    expect(settleGoal(goal, tie, { ...settlement, is: 'failed' })).toMatchObject({ because: 'settled-already' });
    expect(unsettledAmong([goal], [tie])).toEqual([]);
  });

  it.each`
    goal                         | result                           | because
    ${pay}                       | ${undefined}                     | ${'not-left-open'}
    ${pay}                       | ${result({ outcome: 'nailed' })} | ${'not-left-open'}
    ${{ ...dropped, id: 'pay' }} | ${tie}                           | ${'dropped'}
  `('cannot be settled: $because', ({ goal, result, because }) => {
    expect(settleGoal(goal, result, settlement)).toEqual({ kind: 'refused', because });
  });
});

it('says the same to everybody while it is open, whatever was chosen', () => {
  const sealed = (choices: readonly Outcome[]) => {
    const outcome = castBallots(
      open,
      choices.map((choice, i) => ({ goal: ['pay', 'login'][i]!, choice, note: null })),
      { by: 'ben', goals: [pay, login], roll: ['ana', 'ben'], closesAt, now },
    );
    const cast = outcome.kind === 'cast' ? outcome.ballots : [];
    const vote = { ...open, voters: cast.map(({ goal, person }) => ({ goal, person: person! })) };
    return JSON.stringify([vote, doneVoting(vote, [pay, login], ['ana', 'ben']), unvoted(vote, [pay, login], 'ana')]);
  };
  const two = fc.tuple(fc.constantFrom(...outcomes), fc.constantFrom(...outcomes));
  fc.assert(fc.property(two, two, (one, other) => sealed(one) === sealed(other)));
  expect(sealed(['nailed', 'failed'])).toContain('["ben"]');
});
