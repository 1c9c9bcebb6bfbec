import { Temporal } from 'temporal-polyfill/implementation';

export { Temporal };

/** Says what time it is. The only source of "now" in the program. */
export type Clock = () => Temporal.Instant;

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time that comes round every week on a wall clock: Wednesday 16:00. The zone is the reader's to say. */
export interface WeeklyTime {
  weekday: Weekday;
  time: Temporal.PlainTime;
}

/**
 * The instant at which a wall clock in `timeZone` shows this date and time.
 *
 * Where the clocks skip that time, it comes as much later as they skip; where it happens twice, the first one counts.
 */
export function instantOf(date: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
}

/** The day's first instant: midnight, or the end of the gap where the clocks skip midnight. */
export function startOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

export function dateIn(timeZone: string, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate();
}

export function weekdayOnOrBefore(date: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek - weekday + 7) % 7 });
}

export function weekdayOnOrAfter(date: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
}

export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

export function isBefore<Time extends Temporal.PlainDate | Temporal.Instant>(a: Time, b: NoInfer<Time>): boolean {
  return compare(a, b) < 0;
}

export function earlierOf<Time extends Temporal.PlainDate | Temporal.Instant>(a: Time, b: NoInfer<Time>): Time {
  return isBefore(b, a) ? b : a;
}

export function laterOf<Time extends Temporal.PlainDate | Temporal.Instant>(a: Time, b: NoInfer<Time>): Time {
  return isBefore(a, b) ? b : a;
}

function compare(a: Temporal.PlainDate | Temporal.Instant, b: Temporal.PlainDate | Temporal.Instant): number {
  return a instanceof Temporal.Instant
    ? Temporal.Instant.compare(a, b as Temporal.Instant)
    : Temporal.PlainDate.compare(a, b as Temporal.PlainDate);
}
