import { type Continuation, chainsOf } from './chains.ts';
import type { Outcome } from './outcome.ts';

/** What a goal is called, whose it was, and how it went if that is known. */
export interface GoalName {
  id: string;
  title: string;
  team: string;
  sprint: number;
  outcome: Outcome | null;
}

/** A sprint in which something finished a goal. */
export interface Tidied {
  goal: string;
  sprint: number;
}

/** A goal that took more than one sprint: reshaped into others, tidied up, or both. */
export interface LongGoal {
  /** As it stands last. */
  goal: GoalName;
  /** The sprints in which it was worked on, the first one first. */
  sprints: readonly number[];
  /** How each of its goals went, in order; null where that is open. */
  outcomes: readonly (Outcome | null)[];
}

export interface Continued {
  continuations: readonly Continuation[];
  continued: readonly GoalName[];
  tidied: readonly Tidied[];
}

/** Those that were worked on in a sprint or later, that took the most sprints first; of equals, the newest. */
export function longGoals(
  { continuations, continued, tidied }: Continued,
  since = Number.NEGATIVE_INFINITY,
): LongGoal[] {
  const names = new Map(continued.map((goal) => [goal.id, goal]));
  const tidiedIn = Map.groupBy(tidied, ({ goal }) => goal);
  const chains = chainsOf(continuations);
  const chained = new Set(chains.flat());
  const late = new Set(tidied.filter(({ sprint }) => sprint >= since).map(({ goal }) => goal));
  const alone = [...late].filter((goal) => !chained.has(goal)).map((goal) => [goal]);

  return [...chains, ...alone]
    .map((chain) => chain.flatMap((id) => names.get(id) ?? []))
    .flatMap((goals) => longGoal(goals, tidiedIn))
    .filter(({ sprints }) => sprints.at(-1)! >= since)
    .toSorted((a, b) => b.sprints.length - a.sprints.length || b.sprints.at(-1)! - a.sprints.at(-1)!);
}

function longGoal(goals: readonly GoalName[], tidiedIn: ReadonlyMap<string, readonly Tidied[]>): LongGoal[] {
  const last = goals.at(-1);
  const worked = goals.flatMap(({ id, sprint }) => [
    sprint,
    ...(tidiedIn.get(id) ?? []).map((tidied) => tidied.sprint),
  ]);
  const sprints = [...new Set(worked)].toSorted((a, b) => a - b);
  return last && sprints.length > 1 ? [{ goal: last, sprints, outcomes: goals.map(({ outcome }) => outcome) }] : [];
}
