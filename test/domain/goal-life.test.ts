import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Goal, type GoalForm, isCommitted } from '../../src/domain/goal.ts';
import { dropGoal } from '../../src/domain/goal-drop.ts';
import { editGoal } from '../../src/domain/goal-edit.ts';
import { type Fate, finaliseGoals } from '../../src/domain/goal-finalising.ts';
import { committedAmong } from '../../src/domain/goal-limit.ts';
import { openPlanning, startSprint } from '../../src/domain/goal-moments.ts';
import { moveGoal } from '../../src/domain/goal-move.ts';
import { objectTo } from '../../src/domain/goal-objection.ts';
import { proposeGoal } from '../../src/domain/goal-proposal.ts';
import type { Roadmap } from '../../src/domain/roadmap.ts';
import { form, growth, named, now } from './example-goals.ts';

/** A team's goals, changed only by the rules, while sprints pass. */
interface World {
  goals: Map<string, Goal>;
  roadmap: Roadmap & { running: number };
  limit: number;
}

interface Step {
  goals: Goal[];
  /** By the moment at which all proposals stand, whatever the limit. */
  whateverTheLimit?: boolean;
}

type Act = (world: World) => Step;

const people = fc.constantFrom('ana', 'ben', 'cy', 'pat', 'gil', 'bot', 'dee', 'nobody', '');
const anyForm: fc.Arbitrary<GoalForm> = fc.record({
  title: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('x'.repeat(501)), fc.constant('Ship it')),
  measure: fc.option(fc.string()),
  why: fc.option(fc.string()),
  kind: fc.constantFrom('moonshot', 'roofshot'),
  owner: people,
  helpers: fc.array(people, { maxLength: 3 }),
  qualities: fc.subarray(['clear', 'finite']),
  needs: fc.subarray(['growth', 'platform', 'old']),
  milestone: fc.constantFrom(null, 'invoices'),
});
const goodForm = fc.oneof({ weight: 3, arbitrary: fc.constant(form) }, { weight: 1, arbitrary: anyForm });
const pick = fc.nat({ max: 30 });
const sprintAhead = fc.integer({ min: -1, max: 4 });
const anyFate: fc.Arbitrary<Fate | null> = fc.oneof(
  fc.constant<Fate>({ kind: 'commit' }),
  sprintAhead.map((ahead): Fate => ({ kind: 'later', sprint: ahead })),
  fc.constantFrom<Fate>({ kind: 'drop', reason: 'No' }, { kind: 'drop', reason: '' }),
  fc.constant(null),
);

const acts: fc.Arbitrary<Act>[] = [
  fc.record({ form: goodForm, ahead: sprintAhead, isConfirmed: fc.boolean() }).map(propose),
  fc.record({ form: goodForm, pick, by: people }).map(({ form, pick, by }) => (world) => {
    return one(picked(world, pick), (goal) => editGoal(goal, form, by, named));
  }),
  fc.record({ pick, ahead: sprintAhead, isConfirmed: fc.boolean() }).map(move),
  fc.record({ pick, by: people, reason: fc.constantFrom('Why?', '') }).map(({ pick, by, reason }) => (world) => {
    const doubt = { quality: 'clear', by, reason, at: now } as const;
    return one(picked(world, pick), (goal) => objectTo(goal, { ...doubt, id: `${goal.objections.length}` }));
  }),
  fc.record({ pick, reason: fc.constantFrom('Overtaken', ' ') }).map(({ pick, reason }) => (world) => {
    return one(picked(world, pick), (goal) => dropGoal(goal, reason));
  }),
  fc
    .record({ ahead: sprintAhead, fates: fc.array(anyFate, { maxLength: 6 }), isConfirmed: fc.boolean() })
    .map(finalise),
  fc.constant((world) => {
    world.roadmap.isPlanning = true;
    return openPlanning(inSprint(world, world.roadmap.next[0]!));
  }),
  fc.constant((world) => {
    const running = world.roadmap.running + 1;
    world.roadmap = { running, next: [running + 1, running + 2, running + 3], isPlanning: false };
    return { ...startSprint(inSprint(world, running), running + 1, now), whateverTheLimit: true };
  }),
];

function propose({ form, ahead, isConfirmed }: { form: GoalForm; ahead: number; isConfirmed: boolean }): Act {
  return (world) => {
    const sprint = world.roadmap.running + ahead;
    const proposal = { id: `${world.goals.size}`, team: growth, sprint, form };
    const outcome = proposeGoal(proposal, named, entryTo(world, sprint, isConfirmed));
    return { goals: outcome.kind === 'proposed' ? [outcome.goal] : [] };
  };
}

function move({ pick, ahead, isConfirmed }: { pick: number; ahead: number; isConfirmed: boolean }): Act {
  return (world) => {
    const sprint = world.roadmap.running + ahead;
    return one(picked(world, pick), (goal) => moveGoal(goal, sprint, entryTo(world, sprint, isConfirmed)));
  };
}

function finalise({ ahead, fates, isConfirmed }: { ahead: number; fates: (Fate | null)[]; isConfirmed: boolean }): Act {
  return (world) => {
    const { roadmap } = world;
    const goals = inSprint(world, roadmap.running + ahead);
    const chosen = goals.map(({ id }, index): [string, Fate][] => {
      const fate = fates[index];
      if (!fate) return [];
      return [[id, fate.kind === 'later' ? { ...fate, sprint: roadmap.running + fate.sprint } : fate]];
    });
    const limit = { goals: world.limit, isConfirmed };
    const outcome = finaliseGoals(goals, new Map(chosen.flat()), { by: 'ana', as: 'lead', now, limit, roadmap });
    return { goals: outcome.kind === 'finalised' ? outcome.goals : [] };
  };
}

const inSprint = ({ goals }: World, sprint: number) => [...goals.values()].filter((goal) => goal.sprint === sprint);
const picked = ({ goals }: World, index: number) => [...goals.values()][index];

function one(goal: Goal | undefined, rule: (goal: Goal) => { kind: string; goal?: Goal }): Step {
  const changed = goal && rule(goal).goal;
  return { goals: changed ? [changed] : [] };
}

const entryTo = (world: World, sprint: number, isConfirmed: boolean) => ({
  by: 'ben',
  now,
  roadmap: world.roadmap,
  committed: committedAmong(inSprint(world, sprint)),
  limit: { goals: world.limit, isConfirmed },
});

it('whatever people do, in whatever order, the promises about goals hold', { tags: ['long'] }, () => {
  const lives = fc.array(fc.oneof(...acts), { minLength: 1, maxLength: 40, size: 'max' });
  let changes = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), lives, (limit, acts) => {
      const roadmap = { running: 41, next: [42, 43, 44], isPlanning: false };
      const world: World = { goals: new Map(), roadmap, limit };
      for (const act of acts) changes += expectStepHolds(world, act);
    }),
    { numRuns: 300 },
  );
  expect(changes).toBeGreaterThan(300);
});

function expectStepHolds(world: World, act: Act): number {
  const before = new Map(world.goals);
  const { goals, whateverTheLimit } = act(world);
  for (const goal of goals) {
    expectWhole(goal);
    expectKept(before.get(goal.id), goal);
    world.goals.set(goal.id, goal);
  }
  if (!whateverTheLimit) expectWithinLimit([...before.values()], [...world.goals.values()], world.limit);
  return goals.length;
}

function expectWhole(goal: Goal) {
  expect(named.people.get(goal.owner!)?.standing).toBe('full');
  expect(goal.helpers).not.toContain(goal.owner);
  expect(goal.needs).not.toContain(goal.team);
  expect(goal.title.trim()).not.toBe('');
  expect(goal.state === 'dropped').toBe(goal.dropReason !== null);
  if (isCommitted(goal)) expect(goal.committedAs).not.toBeNull();
  if (goal.state === 'planned' || goal.state === 'proposed') expect(goal.committedAs).toBeNull();
}

/** What was committed to stays known, but for what merely stood and was then put off by the lead. */
function expectKept(before: Goal | undefined, after: Goal) {
  expect(after.objections.length).toBeGreaterThanOrEqual(before?.objections.length ?? 0);
  if (before?.state === 'dropped') expect(after).toEqual(before);
  if (!before?.committedAs || (before.committedAs.how === 'not-finalised' && after.sprint > before.sprint)) return;
  expect(after.committedAs).toMatchObject({ title: before.committedAs.title, kind: before.committedAs.kind });
  expect(after.sprint).toBe(before.sprint);
}

function expectWithinLimit(before: Goal[], after: Goal[], limit: number) {
  const counts = Map.groupBy(after.filter(isCommitted), ({ sprint }) => sprint);
  for (const [sprint, goals] of counts) {
    const earlier = committedAmong(before.filter((goal) => goal.sprint === sprint));
    expect(goals.length).toBeLessThanOrEqual(Math.max(limit + 1, earlier));
  }
}
