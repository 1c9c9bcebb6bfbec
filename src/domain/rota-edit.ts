import type { Rota, RotaPerson, RotaVersion } from './rota.ts';
import { versionStart } from './rota.ts';
import { versionAt } from './stretch-days.ts';
import { isBefore, type Temporal, type Weekday } from './time.ts';
import { turnAt } from './turns.ts';

export type RotaFault = 'begins-too-early' | 'cuts-running-turn' | 'nobody' | 'rests-on-first-day';

/** What keeps a version from being saved: what was served stays as it was, and the turn that runs goes on to its end. */
export function rotaFault(
  known: Rota | null,
  version: RotaVersion,
  { timeZone, now }: { timeZone: string; now: Temporal.Instant },
): RotaFault | null {
  if (version.people.length === 0) return 'nobody';
  const start = versionStart({ timeZone }, version);
  if (isBefore(start, known ? now : now.subtract({ hours: 24 * 7 }))) return 'begins-too-early';
  if (known && isBefore(start, editableFrom(known, now))) return 'cuts-running-turn';
  const isRest = !version.weekdays.includes(version.firstOn.dayOfWeek as Weekday);
  return isRest && version.length.unit === 'day' ? 'rests-on-first-day' : null;
}

/** The first hand-over at which an edit may count. */
export const editableFrom = (rota: Rota, now: Temporal.Instant): Temporal.Instant => turnAt(rota, now)?.until ?? now;

/** The rota goes on as this version says from its first day on; what was to begin later is replaced. */
export function withVersion(rota: Rota, version: RotaVersion): Rota {
  const before = rota.versions.filter(({ firstOn }) => isBefore(firstOn, version.firstOn));
  return { ...rota, versions: [...before, version] };
}

/** The people in the order in which they go on from an instant: whoever would have the turn then comes first, so that nobody is skipped. */
export function peopleFrom(rota: Rota, at: Temporal.Instant): RotaPerson[] {
  const firstOn = at.toZonedDateTimeISO(rota.timeZone).toPlainDate();
  const { people } = versionAt(rota, at);
  const first = turnAt(rota, at)?.person;
  const place = Math.max(
    0,
    people.findIndex(({ person }) => person === first),
  );
  return [...people.slice(place), ...people.slice(0, place)]
    .filter(({ lastOn }) => lastOn === null || !isBefore(lastOn, firstOn))
    .map((one) => (one.fromOn && !isBefore(firstOn, one.fromOn) ? { ...one, fromOn: null } : one));
}

/** Nobody serves from then on; one that has ended stays as it is. */
export const endRota = (rota: Rota, at: Temporal.Instant): Rota => (rota.endedAt ? rota : { ...rota, endedAt: at });
