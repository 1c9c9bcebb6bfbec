import { type Rota, versionStart } from './rota.ts';
import { dayAt, versionAt, zoneAt } from './stretch-days.ts';
import { isBefore, startOfDay, type Temporal, type Weekday } from './time.ts';

/** Is it one of the rota's days of rest? */
export const isOff = (rota: Rota, at: Temporal.Instant): boolean =>
  !versionAt(rota, at).weekdays.includes(dayAt(rota, at).dayOfWeek as Weekday);

/** The first instant of duty after this one of rest: a version that begins later may serve where the one before it rests. */
export function endOfRest(rota: Rota, at: Temporal.Instant): Temporal.Instant {
  const { weekdays } = versionAt(rota, at);
  let day = dayAt(rota, at);
  while (!weekdays.includes(day.dayOfWeek as Weekday)) day = day.add({ days: 1 });
  const end = startOfDay(day, zoneAt(rota, at));
  const fresh = rota.versions.map((version) => versionStart(rota, version)).find((start) => isBefore(at, start));
  if (!fresh || isBefore(end, fresh)) return end;
  return isOff(rota, fresh) ? endOfRest(rota, fresh) : fresh;
}
