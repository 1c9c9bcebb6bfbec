import type { GoalState } from './goal.ts';

/** The sprints that take goals, by number: the running one if there is one, and the next three, soonest first. */
export interface Roadmap {
  running: number | null;
  next: readonly number[];
  /** Has the planning week of the soonest opened? */
  isPlanning: boolean;
}

/** In which state a goal enters a sprint: one that runs has no time left for proposals. Null if that sprint takes no goals. */
export function stateOnEntering(sprint: number, { running, next, isPlanning }: Roadmap): GoalState | null {
  if (sprint === running) return 'committed';
  if (!next.includes(sprint)) return null;
  return isPlanning && sprint === next[0] ? 'proposed' : 'planned';
}
