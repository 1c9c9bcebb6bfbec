import { momentsBetween } from '../../domain/due-moments.ts';
import { meaningEnds, type WeekMoment } from '../../domain/moment-meaning.ts';
import type { DueMoment, Reader } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';

/** The time that a beat lives through. */
export interface Window {
  since: Temporal.Instant;
  now: Temporal.Instant;
  schedule: PlanningSchedule;
}

export interface Due<Name extends WeekMoment> extends DueMoment {
  name: Name;
  /** From then on it means nothing any more. */
  expiresAt: Temporal.Instant;
}

/** Which of these moments fall due for a reader, less those that came so long ago that they mean nothing any more. */
export function dueIn<Name extends WeekMoment>(
  { since, now, schedule }: Window,
  reader: Reader,
  names: readonly Name[],
): Due<Name>[] {
  const isWanted = (moment: DueMoment): moment is DueMoment & { name: Name } =>
    names.some((name) => name === moment.name);
  return momentsBetween(since, now, schedule, reader)
    .filter(isWanted)
    .map((moment) => ({ ...moment, expiresAt: meaningEnds(moment, schedule) }))
    .filter(({ expiresAt }) => isBefore(now, expiresAt));
}
