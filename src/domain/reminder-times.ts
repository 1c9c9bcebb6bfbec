import type { Reader } from './moment-times.ts';
import { dayHours } from './planning-moments.ts';
import { dateIn, instantOf, isBefore, laterOf, Temporal } from './time.ts';
import { workingDaysBetween } from './working-days.ts';

/** How far ahead a reminder is put off: who is away for longer is not reminded of it. */
const daysAhead = 14;

export interface Stretch {
  from: Temporal.Instant;
  /** Too late. */
  until: Temporal.Instant;
}

/** The first time on each working day at which somebody may be reminded: in their day's hours, and while they are not away. */
export function reminderTimes(
  { from, until }: Stretch,
  { timeZone, calendar }: Pick<Reader, 'timeZone' | 'calendar'>,
  isAway: (at: Temporal.Instant) => boolean,
): Temporal.Instant[] {
  const today = dateIn(timeZone, from);
  return workingDaysBetween(calendar, today, today.add({ days: daysAhead })).flatMap((day) => {
    const on = (time: Temporal.PlainTime) => instantOf(day, time, timeZone);
    const dayEnds = on(dayHours.until);
    const isFit = (at: Temporal.Instant) => !isBefore(dayEnds, at) && isBefore(at, until) && !isAway(at);
    return [laterOf(from, on(dayHours.from)), laterOf(from, on(noon))].filter(isFit).slice(0, 1);
  });
}

/** From then on a reminder meant for this time is not sent any more: somebody's day is over. What is due at its very end has a little longer. */
export function dayIsOver(at: Temporal.Instant, timeZone: string): Temporal.Instant {
  return laterOf(instantOf(dateIn(timeZone, at), dayHours.until, timeZone), at.add({ minutes: 10 }));
}

/** When somebody who was away in the morning is back. */
const noon = Temporal.PlainTime.from('12:00');
