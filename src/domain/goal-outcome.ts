import { type Goal, isCommitted } from './goal.ts';
import type { Outcome } from './outcome.ts';
import type { Temporal } from './time.ts';
import type { GoalResult } from './vote.ts';

export interface Decided {
  kind: 'voted' | 'settled' | 'settled-for-lead';
  goal: Goal;
}

/** Takes the vote's result as the goal's outcome, where it has one. */
export function takeResult(goal: Goal, { outcome }: GoalResult, at: Temporal.Instant): Decided | { kind: 'unchanged' } {
  if (outcome === null || goal.outcome || !isCommitted(goal)) return { kind: 'unchanged' };
  return {
    kind: 'voted',
    goal: { ...goal, outcome: { is: outcome, voted: outcome, how: 'voted', by: null, reason: null, at } },
  };
}

export interface Settlement {
  is: Outcome;
  by: string;
  as: 'lead' | 'member-for-lead';
  at: Temporal.Instant;
}

export type SettleOutcome =
  | Decided
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'not-left-open' | 'settled-already' | 'dropped' };

/** Decides what the vote has left open; the first to do so does, and whoever knows better corrects it. */
export function settleGoal(goal: Goal, result: GoalResult | undefined, { is, by, as, at }: Settlement): SettleOutcome {
  if (!isCommitted(goal)) return { kind: 'refused', because: 'dropped' };
  if (!result?.leftOpen) return { kind: 'refused', because: 'not-left-open' };
  if (goal.outcome) {
    const isRepeated = goal.outcome.is === is && goal.outcome.by === by;
    return isRepeated ? { kind: 'unchanged' } : { kind: 'refused', because: 'settled-already' };
  }
  return {
    kind: as === 'lead' ? 'settled' : 'settled-for-lead',
    goal: { ...goal, outcome: { is, voted: null, how: 'settled', by, reason: null, at } },
  };
}

/** The goals that a closed vote has left to whoever decides, and that nobody has settled yet. */
export const unsettledAmong = (goals: readonly Goal[], results: readonly GoalResult[]): Goal[] =>
  goals.filter(
    (goal) =>
      isCommitted(goal) && !goal.outcome && results.some(({ goal: id, leftOpen }) => id === goal.id && leftOpen),
  );
