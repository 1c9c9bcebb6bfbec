import { type Goal, isCommitted } from './goal.ts';

/** How many committed goals a team may have in a sprint; one more only by somebody who was asked and says yes. */
export interface Limit {
  goals: number;
  isConfirmed: boolean;
}

export type OverLimit =
  | { kind: 'needs-confirmation'; over: number }
  | { kind: 'refused'; because: 'above-limit'; limit: number };

/** What stands in the way of committing `added` goals beside those that are; null if nothing does. */
export function overLimit(committed: number, added: number, limit: Limit): OverLimit | null {
  const over = committed + added - limit.goals;
  if (added === 0 || over <= 0) return null;
  if (over > 1) return { kind: 'refused', because: 'above-limit', limit: limit.goals };
  return limit.isConfirmed ? null : { kind: 'needs-confirmation', over };
}

/** Those that count: imported goals are exempt. */
export const committedAmong = (goals: readonly Goal[]): number =>
  goals.filter((goal) => isCommitted(goal) && goal.imported === null).length;
