import type { Goal, GoalState } from './goal.ts';
import { Temporal } from './time.ts';

const places: Record<GoalState, number> = { committed: 0, proposed: 1, planned: 2, dropped: 3 };

/** How goals stand in every list: by sprint, then what is surest first, then as they were proposed. */
export function inOrder(goals: readonly Goal[]): Goal[] {
  return goals.toSorted(
    (a, b) =>
      a.sprint - b.sprint ||
      places[a.state] - places[b.state] ||
      Temporal.Instant.compare(a.proposedAt, b.proposedAt) ||
      (a.id < b.id ? -1 : 1),
  );
}
