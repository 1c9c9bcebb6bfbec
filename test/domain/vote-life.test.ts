import fc from 'fast-check';
import { expect, it } from 'vitest';
import { castBallots } from '../../src/domain/cast-ballots.ts';
import { closeVote } from '../../src/domain/close-vote.ts';
import { type Outcome, outcomes } from '../../src/domain/outcome.ts';
import { type Ballot, type GoalResult, rollOf, type Vote } from '../../src/domain/vote.ts';
import { committed, now } from './example-goals.ts';

/** A vote that changes by the rules alone, and beside it what each person said last while they could. */
interface World {
  vote: Vote;
  goals: Set<string>;
  box: Map<string, Ballot>;
  said: Map<string, Outcome>;
}

type Act = (world: World) => void;

const goals = [
  { ...committed, id: 'pay', owner: 'ben' },
  { ...committed, id: 'login', owner: 'zoe' },
];
const goalIds = fc.constantFrom(...goals.map(({ id }) => id));
const people = ['ana', 'ben', 'cy', 'dan', 'zoe', 'pat', 'eve'];
const opened: Vote = {
  ...{ team: 'growth', sprint: 42, isAnonymous: false, openedAt: now, members: ['ana', 'ben', 'cy', 'dan'] },
  ...{ voters: [], closed: null },
};

const votedOnIn = (world: World) => goals.filter(({ id }) => world.goals.has(id));
const rollIn = (world: World) => rollOf(world.vote, votedOnIn(world), () => true);

const anyChoice = fc.record({ goal: fc.oneof(goalIds, fc.constant('gone')), choice: fc.constantFrom(...outcomes) });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...people), fc.array(anyChoice, { maxLength: 4 })).map(votes) },
  { weight: 1, arbitrary: goalIds.map((id) => (world: World) => void world.goals.delete(id)) },
  { weight: 1, arbitrary: goalIds.map((id) => (world: World) => void world.goals.add(id)) },
  { weight: 1, arbitrary: fc.subarray(people).map(closes) },
);

function votes([by, choices]: [string, { goal: string; choice: Outcome }[]]): Act {
  return (world) => {
    const casting = { by, goals: votedOnIn(world), roll: rollIn(world), closesAt: now.add({ hours: 1 }), now };
    const wanted = choices.map((choice) => ({ ...choice, note: `from ${by}` }));
    const outcome = castBallots(world.vote, wanted, casting);
    if (outcome.kind === 'refused') return;

    expect([rollIn(world).includes(by), world.vote.closed]).toEqual([true, null]);
    for (const ballot of outcome.ballots) {
      world.box.set(`${ballot.goal}/${ballot.person}`, ballot);
      world.said.set(`${ballot.goal}/${by}`, ballot.choice);
    }
  };
}

function closes(away: readonly string[]): Act {
  return (world) => {
    if (world.vote.closed) return;
    const { isAnonymous } = world.vote;
    const ballots = [...world.box.values()].map((ballot) => (isAnonymous ? { ...ballot, person: null } : ballot));
    const closed = closeVote(world.vote, {
      ...{ goals: votedOnIn(world), ballots, roll: rollIn(world), isAway: (person) => away.includes(person) },
      closing: { at: now, how: 'early', by: 'ana' },
    });
    world.vote = { ...world.vote, closed };
    for (const result of closed.results) expectToHold(result, world);
  };
}

/** Each person counts once, as they said last; an anonymous vote with fewer than four ballots shows no count, and none shows a name. */
function expectToHold({ goal, counts, notes, ownersVote }: GoalResult, { vote: { isAnonymous }, said }: World): void {
  const own = [...said].filter(([key]) => key.startsWith(`${goal}/`)).map(([, choice]) => choice);
  const expected = Object.fromEntries(outcomes.map((is) => [is, own.filter((choice) => choice === is).length]));
  expect(counts).toEqual(isAnonymous && own.length < 4 ? null : expected);
  if (isAnonymous) expect([ownersVote, ...notes.map(({ by }) => by)].every((shown) => shown === null)).toBe(true);
}

it('one person has one ballot a goal, whatever the order of votes, changes, goals and closings', {
  tags: ['long'],
}, () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), fc.boolean(), (acts, isAnonymous) => {
      const vote = { ...opened, isAnonymous };
      const world: World = { vote, goals: new Set(['pay']), box: new Map(), said: new Map() };
      for (const act of acts) act(world);
    }),
    { numRuns: 300 },
  );
});
