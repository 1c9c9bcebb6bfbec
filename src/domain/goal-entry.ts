import type { Commitment, CommittedHow, Goal } from './goal.ts';
import { type Limit, type OverLimit, overLimit } from './goal-limit.ts';
import { type Roadmap, stateOnEntering } from './roadmap.ts';
import type { Temporal } from './time.ts';

export interface Entry {
  by: string;
  now: Temporal.Instant;
  roadmap: Roadmap;
  /** The team's committed goals in that sprint. */
  committed: number;
  limit: Limit;
}

export type EntryOutcome =
  | { kind: 'entered'; goal: Goal }
  | OverLimit
  | { kind: 'refused'; because: 'sprint-takes-no-goals' };

/** Puts a goal that is not committed into a sprint. In the running one it is committed at once, and the limit counts. */
export function enterSprint(goal: Goal, sprint: number, { by, now, roadmap, committed, limit }: Entry): EntryOutcome {
  const state = stateOnEntering(sprint, roadmap);
  if (!state) return { kind: 'refused', because: 'sprint-takes-no-goals' };
  if (state !== 'committed') return { kind: 'entered', goal: { ...goal, sprint, state } };

  const joined = commit({ ...goal, sprint }, 'joined', by, now);
  return overLimit(committed, 1, limit) ?? { kind: 'entered', goal: joined };
}

export function commit(goal: Goal, how: CommittedHow, by: Commitment['by'], at: Temporal.Instant): Goal {
  const { title, kind } = goal;
  return { ...goal, state: 'committed', committedAs: { title, kind, how, by, at } };
}
