import type { Rota, RotaVersion } from './rota.ts';
import { versionStart } from './rota.ts';
import { dateIn, earlierOf, instantOf, isBefore, laterOf, type Temporal, type Weekday } from './time.ts';

interface Stretch {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

interface Days {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** The first and last day of duty in a stretch that begins and ends at hand-overs, or begins in the middle of a day. */
export function daysOfStretch(rota: Rota, { from, until }: Stretch): Days {
  const { weekdays, handOver } = versionAt(rota, from);
  const firstOn = dateIn(rota.timeZone, from);
  let lastOn = dateIn(rota.timeZone, until);
  const isServed = (on: Temporal.PlainDate) =>
    weekdays.includes(on.dayOfWeek as Weekday) && isBefore(instantOf(on, handOver.time, rota.timeZone), until);
  while (isBefore(firstOn, lastOn) && !isServed(lastOn)) lastOn = lastOn.subtract({ days: 1 });
  return { firstOn, lastOn };
}

/** Some days of a stretch, from hand-over to hand-over; null where they lie outside it. */
export function stretchOfDays(rota: Rota, whole: Stretch, { firstOn, lastOn }: Days): Stretch | null {
  const { time } = versionAt(rota, whole.from).handOver;
  const from = laterOf(whole.from, instantOf(firstOn, time, rota.timeZone));
  const until = earlierOf(whole.until, instantOf(lastOn.add({ days: 1 }), time, rota.timeZone));
  return isBefore(from, until) ? { from, until } : null;
}

export const versionAt = (rota: Rota, at: Temporal.Instant): RotaVersion =>
  rota.versions.findLast((version) => !isBefore(at, versionStart(rota, version))) ?? rota.versions[0]!;
