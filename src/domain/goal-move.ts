import type { Goal } from './goal.ts';
import { type Entry, type EntryOutcome, enterSprint } from './goal-entry.ts';

export type MoveOutcome =
  | { kind: 'moved'; goal: Goal }
  | { kind: 'unchanged' }
  | Exclude<EntryOutcome, { kind: 'entered' }>
  | { kind: 'refused'; because: 'committed' | 'dropped' };

/** Moves a planned or proposed goal to another sprint; what is committed is not carried on silently. */
export function moveGoal(goal: Goal, sprint: number, entry: Entry): MoveOutcome {
  if (goal.state === 'committed' || goal.state === 'dropped') return { kind: 'refused', because: goal.state };
  if (goal.sprint === sprint) return { kind: 'unchanged' };

  const outcome = enterSprint(goal, sprint, entry);
  return outcome.kind === 'entered' ? { kind: 'moved', goal: outcome.goal } : outcome;
}
