import type { Goal } from './goal.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

export type DropOutcome =
  | { kind: 'dropped'; goal: Goal }
  | { kind: 'refused'; because: 'dropped' | 'has-outcome' | TextFault };

/** Takes a goal out, with a reason, as long as it has no outcome. It keeps its sprint and what it was committed as, for the record. */
export function dropGoal(goal: Goal, reason: string): DropOutcome {
  if (goal.state === 'dropped') return { kind: 'refused', because: 'dropped' };
  if (goal.outcome) return { kind: 'refused', because: 'has-outcome' };

  const dropReason = trimmed(reason);
  const fault = neededTextFault(dropReason, textLimit);
  return fault
    ? { kind: 'refused', because: fault }
    : { kind: 'dropped', goal: { ...goal, state: 'dropped', dropReason } };
}
