import { type Rota, type RotaVersion, versionStart, zoneOf } from './rota.ts';
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
  const version = versionAt(rota, from);
  const timeZone = zoneOf(rota, version);
  const firstOn = dateIn(timeZone, from);
  let lastOn = dateIn(timeZone, until);
  const beginsBefore = daysBefore(rota, version, until);
  const isServed = (on: Temporal.PlainDate) => version.weekdays.includes(on.dayOfWeek as Weekday) && beginsBefore(on);
  while (isBefore(firstOn, lastOn) && !isServed(lastOn)) lastOn = lastOn.subtract({ days: 1 });
  return { firstOn, lastOn };
}

/** Some days of a stretch, from hand-over to hand-over; null where they lie outside it. */
export function stretchOfDays(rota: Rota, whole: Stretch, { firstOn, lastOn }: Days): Stretch | null {
  const version = versionAt(rota, whole.from);
  const startOf = (on: Temporal.PlainDate) => instantOf(on, version.handOver.time, zoneOf(rota, version));
  const next = lastOn.add({ days: 1 });
  const from = laterOf(whole.from, startOf(firstOn));
  const until = daysBefore(rota, version, whole.until)(next) ? earlierOf(whole.until, startOf(next)) : whole.until;
  return isBefore(from, until) ? { from, until } : null;
}

/** Says which of a version's days begin before an instant. Where another version begins then, its day decides: their hours may differ. */
export function daysBefore(
  rota: Rota,
  version: RotaVersion,
  at: Temporal.Instant,
): (on: Temporal.PlainDate) => boolean {
  const next = rota.versions.find((one) => one !== version && versionStart(rota, one).equals(at));
  if (next) return (on) => isBefore(on, next.firstOn);
  return (on) => isBefore(instantOf(on, version.handOver.time, zoneOf(rota, version)), at);
}

export const versionAt = (rota: Rota, at: Temporal.Instant): RotaVersion =>
  rota.versions.findLast((version) => !isBefore(at, versionStart(rota, version))) ?? rota.versions[0]!;

/** Whose clocks a rota goes by at an instant. */
export const zoneAt = (rota: Rota, at: Temporal.Instant): string => zoneOf(rota, versionAt(rota, at));

/** The day that those clocks show. */
export const dayAt = (rota: Rota, at: Temporal.Instant): Temporal.PlainDate => dateIn(zoneAt(rota, at), at);
