import { type DueMoment, momentsOf, type Reader } from './moment-times.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import type { SprintMove } from './sprint-moves.ts';
import type { Temporal } from './time.ts';

export interface MomentMove extends Pick<DueMoment, 'name' | 'sprint'> {
  was: Temporal.Instant;
  is: Temporal.Instant;
}

/** Each moment of a reader that comes at another time when these sprints move. */
export function momentMoves(moves: readonly SprintMove[], schedule: PlanningSchedule, reader: Reader): MomentMove[] {
  const pairs = moves.flatMap(({ was, is }) => {
    const moved = momentsOf(is, schedule, reader);
    return momentsOf(was, schedule, reader).map(({ name, sprint, at }, index) => {
      return { name, sprint, was: at, is: moved[index]!.at };
    });
  });
  return pairs.filter(({ was, is }) => !was.equals(is));
}
