import { instantOf, isBefore, type Temporal, type Weekday } from './time.ts';

/** When a rota's hero answers, on their own clock: from before until. */
export interface HeroHours {
  from: Temporal.PlainTime;
  until: Temporal.PlainTime;
}

/** Whether somebody answers at this hour where they are; if not, when they are back. */
export function hoursOf(
  at: Temporal.Instant,
  timeZone: string,
  weekdays: readonly Weekday[],
  hours: HeroHours,
): { isAtWork: boolean; until: Temporal.Instant } {
  const there = at.toZonedDateTimeISO(timeZone);
  const works = (on: Temporal.PlainDate) => weekdays.includes(on.dayOfWeek as Weekday);
  let on = there.toPlainDate();
  const ends = instantOf(on, hours.until, timeZone);
  const begins = instantOf(on, hours.from, timeZone);
  if (works(on) && isBefore(at, ends)) {
    return isBefore(at, begins) ? { isAtWork: false, until: begins } : { isAtWork: true, until: ends };
  }
  do on = on.add({ days: 1 });
  while (!works(on));
  return { isAtWork: false, until: instantOf(on, hours.from, timeZone) };
}

/** "09:00–17:00" */
export const hoursText = ({ from, until }: HeroHours): string =>
  [from, until].map((time) => time.toString({ smallestUnit: 'minute' })).join('–');
