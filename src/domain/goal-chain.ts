import type { Goal } from './goal.ts';
import type { TidyUp } from './tidy-up.ts';

/** From each goal that goes on from another, by id, to that one. */
export type Predecessors = ReadonlyMap<string, Goal>;

/** This goal and those it goes on from, the first one first. */
function chainOf(goal: Goal, predecessors: Predecessors): Goal[] {
  const chain = [goal];
  for (let at = predecessors.get(goal.id); at && !chain.includes(at); at = predecessors.get(at.id)) chain.unshift(at);
  return chain;
}

/** For how many sprints this has been worked on up to this goal's, those of tidy-ups counted. */
export function sprintsOf(goal: Goal, predecessors: Predecessors, tidyUps: readonly TidyUp[]): number {
  const chain = chainOf(goal, predecessors);
  const ids = new Set(chain.map(({ id }) => id));
  const own = tidyUps.filter((tidyUp) => ids.has(tidyUp.goal) && tidyUp.state !== 'withdrawn');
  const sprints = [...chain, ...own].map(({ sprint }) => sprint).filter((sprint) => sprint <= goal.sprint);
  return new Set(sprints).size;
}
