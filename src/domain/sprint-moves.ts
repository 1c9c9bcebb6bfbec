import type { Sprint } from './sprint.ts';
import { type SprintPlan, sprintNumbered } from './sprint-calendar.ts';
import { earlierOf, isBefore, type Temporal } from './time.ts';

/** A sprint whose dates one plan gives otherwise than another. */
export interface SprintMove {
  number: number;
  was: Sprint;
  is: Sprint;
}

/** What moves between two plans, from a sprint on, as far as it begins by `until` in either. */
export function sprintMoves(before: SprintPlan, after: SprintPlan, from: number, until: Temporal.PlainDate) {
  const moves: SprintMove[] = [];
  for (let number = from; ; number += 1) {
    const was = sprintNumbered(before, number)!;
    const is = sprintNumbered(after, number)!;
    if (isBefore(until, earlierOf(was.firstOn, is.firstOn))) return moves;
    if (!was.firstOn.equals(is.firstOn) || !was.lastOn.equals(is.lastOn)) moves.push({ number, was, is });
  }
}
