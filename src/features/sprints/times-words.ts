import type { Temporal } from '../../domain/time.ts';
import { day } from '../../slack/dates.ts';

/** "Wed 16 Dec → Wed 6 Jan 2027, 16:00" on these clocks; the year where it is not that of `near`. */
export function timesWords(
  was: Temporal.Instant,
  is: Temporal.Instant,
  timeZone: string,
  near: Temporal.PlainDate,
): string {
  const [before, after] = [clock(was, timeZone, near), clock(is, timeZone, near)];
  return before.time === after.time
    ? `${before.day} → ${after.day}, ${after.time}`
    : `${before.day} ${before.time} → ${after.day} ${after.time}`;
}

function clock(at: Temporal.Instant, timeZone: string, near: Temporal.PlainDate) {
  const there = at.toZonedDateTimeISO(timeZone);
  return {
    day: day(there.toPlainDate(), near),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
