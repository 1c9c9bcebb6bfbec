import { type Goal, isCommitted, isToFinalise } from './goal.ts';
import { dropGoal } from './goal-drop.ts';
import { commit } from './goal-entry.ts';
import { committedAmong, type Limit, type OverLimit, overLimit } from './goal-limit.ts';
import { type Roadmap, stateOnEntering } from './roadmap.ts';
import type { Temporal } from './time.ts';
import type { TextFault } from './typed-text.ts';

export type Fate = { kind: 'commit' } | { kind: 'later'; sprint: number } | { kind: 'drop'; reason: string };

/** What was chosen for some or all of a team's proposals of one sprint, by goal id. */
export type Choice = ReadonlyMap<string, Fate>;

export interface Finalising {
  by: string;
  as: 'lead' | 'member-for-lead';
  now: Temporal.Instant;
  limit: Limit;
  roadmap: Roadmap;
}

export type FinaliseOutcome =
  /** `goals` are those that changed, `left` the proposals about which nothing was said. */
  | { kind: 'finalised'; goals: Goal[]; left: Goal[] }
  | OverLimit
  | { kind: 'refused'; because: 'nothing-chosen' }
  | { kind: 'refused'; because: FateFault; goal: string };

type FateFault = 'gone' | 'dropped' | 'has-outcome' | 'not-open-yet' | 'already-final' | 'not-later' | TextFault;

/** Commits the chosen ones of a team's goals in one sprint, and moves on or drops others: all that was chosen, or nothing. */
export function finaliseGoals(goals: readonly Goal[], choice: Choice, finalising: Finalising): FinaliseOutcome {
  if (choice.size === 0) return { kind: 'refused', because: 'nothing-chosen' };

  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const decided: Goal[] = [];
  for (const [id, fate] of choice) {
    const settled = settle(byId.get(id), fate, finalising);
    if (typeof settled === 'string') return { kind: 'refused', because: settled, goal: id };
    decided.push(settled);
  }
  return over(goals, decided, finalising.limit) ?? { kind: 'finalised', goals: decided, left: leftOpen(goals, choice) };
}

function settle(goal: Goal | undefined, fate: Fate, finalising: Finalising): Goal | FateFault {
  if (!goal) return 'gone';
  if (goal.state === 'dropped') return 'dropped';
  if (goal.state === 'planned') return 'not-open-yet';
  if (!isToFinalise(goal)) return 'already-final';

  if (fate.kind === 'commit') return finalised(goal, finalising);
  if (fate.kind === 'later') return movedOn(goal, fate.sprint, finalising.roadmap);
  const outcome = dropGoal(goal, fate.reason);
  return outcome.kind === 'dropped' ? outcome.goal : outcome.because;
}

function finalised(goal: Goal, { by, as, now }: Finalising): Goal {
  const how = as === 'lead' ? 'finalised' : 'finalised-for-lead';
  return goal.committedAs
    ? { ...goal, committedAs: { ...goal.committedAs, how, by, at: now } }
    : commit(goal, how, by, now);
}

function movedOn(goal: Goal, sprint: number, roadmap: Roadmap): Goal | FateFault {
  const state = stateOnEntering(sprint, roadmap);
  const isLater = sprint > goal.sprint && state !== null && state !== 'committed';
  return isLater ? { ...goal, sprint, state, committedAs: null } : 'not-later';
}

function over(before: readonly Goal[], decided: readonly Goal[], limit: Limit): OverLimit | null {
  const after = before.map((goal) => decided.find(({ id }) => id === goal.id) ?? goal);
  const added = after.filter((goal, index) => isCommitted(goal) && !isCommitted(before[index]!)).length;
  return overLimit(committedAmong(after) - added, added, limit);
}

const leftOpen = (goals: readonly Goal[], choice: Choice): Goal[] =>
  goals.filter(({ id, state }) => state === 'proposed' && !choice.has(id));
