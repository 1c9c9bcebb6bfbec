import { instantOf, isBefore, Temporal, type Weekday } from './time.ts';

/** When people usually work, on their own clocks. */
const usualHours = { from: Temporal.PlainTime.from('09:00'), until: Temporal.PlainTime.from('17:00') };

/** Whether somebody works at this hour where they are; if not, when they are back. */
export function hoursOf(
  at: Temporal.Instant,
  timeZone: string,
  weekdays: readonly Weekday[],
): { isAtWork: boolean; until: Temporal.Instant } {
  const there = at.toZonedDateTimeISO(timeZone);
  const works = (on: Temporal.PlainDate) => weekdays.includes(on.dayOfWeek as Weekday);
  let on = there.toPlainDate();
  const ends = instantOf(on, usualHours.until, timeZone);
  const begins = instantOf(on, usualHours.from, timeZone);
  if (works(on) && isBefore(at, ends)) {
    return isBefore(at, begins) ? { isAtWork: false, until: begins } : { isAtWork: true, until: ends };
  }
  do on = on.add({ days: 1 });
  while (!works(on));
  return { isAtWork: false, until: instantOf(on, usualHours.from, timeZone) };
}
