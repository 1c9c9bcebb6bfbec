import { type Kind, kinds } from './goal.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { succeeds } from './success.ts';

/** A goal that has its outcome, as far as looking back needs it. */
export interface PastGoal {
  id: string;
  title: string;
  team: string;
  sprint: number;
  /** What it was when it was committed to; null for an imported one of which nobody knows. */
  kind: Kind | null;
  outcome: Outcome;
  milestone: string | null;
}

export type OutcomeCounts = Record<Outcome, number>;

export function countsOf(goals: readonly Pick<PastGoal, 'outcome'>[]): OutcomeCounts {
  const count = (is: Outcome) => goals.filter(({ outcome }) => outcome === is).length;
  return Object.fromEntries(outcomes.map((is) => [is, count(is)])) as OutcomeCounts;
}

export const totalOf = (counts: OutcomeCounts): number => outcomes.reduce((sum, is) => sum + counts[is], 0);

export interface SprintHistory {
  sprint: number;
  counts: OutcomeCounts;
}

/** The sprints in which goals had outcomes, the oldest first. */
export function historyBySprint(goals: readonly PastGoal[]): SprintHistory[] {
  const bySprint = Map.groupBy(goals, ({ sprint }) => sprint);
  const sprints = [...bySprint.keys()].toSorted((a, b) => a - b);
  return sprints.map((sprint) => ({ sprint, counts: countsOf(bySprint.get(sprint)!) }));
}

export interface Success {
  succeeded: number;
  of: number;
}

function successOf(kind: Kind, goals: readonly PastGoal[]): Success {
  const judged = goals.filter((goal) => goal.kind === kind);
  return { succeeded: judged.filter(({ outcome }) => succeeds(kind, outcome)).length, of: judged.length };
}

/** The share that succeeded, from 0 to 1; null where there was nothing to succeed. */
export const shareOf = ({ succeeded, of }: Success): number | null => (of === 0 ? null : succeeded / of);

export interface SuccessThen {
  sprint: number;
  /** Over that sprint and those before it that are looked at together. */
  success: Record<Kind, Success>;
}

/** How often each kind succeeded over so many sprints up to each one in which goals had outcomes. */
export function successOverTime(goals: readonly PastGoal[], sprintsTogether: number): SuccessThen[] {
  const bySprint = Map.groupBy(goals, ({ sprint }) => sprint);
  const tallies = new Map([...bySprint].map(([sprint, own]) => [sprint, successByKind(own)]));
  const sprints = [...tallies.keys()].toSorted((a, b) => a - b);
  return sprints.map((sprint) => {
    const near = Array.from({ length: sprintsTogether }, (_, back) => tallies.get(sprint - back));
    return { sprint, success: summed(near.filter((tally) => tally !== undefined)) };
  });
}

const byKind = <Value>(of: (kind: Kind) => Value) =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, Value>;

/** How many goals of each kind succeeded; those without a kind count nowhere. */
export const successByKind = (goals: readonly PastGoal[]): Record<Kind, Success> =>
  byKind((kind) => successOf(kind, goals));

const summed = (tallies: readonly Record<Kind, Success>[]): Record<Kind, Success> =>
  byKind((kind) => ({
    succeeded: tallies.reduce((sum, tally) => sum + tally[kind].succeeded, 0),
    of: tallies.reduce((sum, tally) => sum + tally[kind].of, 0),
  }));
