import { type Rota, type RotaPerson, type RotaVersion, type Turn, versionStart, zoneOf } from './rota.ts';
import { versionAt, zoneAt } from './stretch-days.ts';
import { dateIn, isBefore, type Temporal, type Weekday } from './time.ts';
import { turnAt, turnsFrom } from './turns.ts';

export type RotaFault = 'begins-too-early' | 'after-its-end' | 'cuts-running-turn' | 'nobody' | 'rests-on-first-day';

/** What keeps a version from being saved: what was served stays as it was, and the turn that runs goes on to its end. */
export function rotaFault(
  known: Rota | null,
  version: RotaVersion,
  { timeZone, now }: { timeZone: string; now: Temporal.Instant },
): RotaFault | null {
  if (version.people.length === 0) return 'nobody';
  const start = versionStart({ timeZone }, version);
  const isLongAgo = !known && isBefore(start, now.subtract({ hours: 24 * 7 }));
  const fault = known ? editFault(known, version, start, now) : null;
  if (fault || isLongAgo) return fault ?? 'begins-too-early';
  const isRest = !version.weekdays.includes(version.firstOn.dayOfWeek as Weekday);
  return isRest && version.length.unit === 'day' ? 'rests-on-first-day' : null;
}

function editFault(
  known: Rota,
  { firstOn }: RotaVersion,
  start: Temporal.Instant,
  now: Temporal.Instant,
): RotaFault | null {
  if (isBefore(start, now)) return 'begins-too-early';
  if (isBefore(firstOn, editableOn(known, now))) return 'cuts-running-turn';
  return known.endedAt && !isBefore(start, known.endedAt) ? 'after-its-end' : null;
}

/** The day of the first hand-over at which an edit may count: it may come at another hour. */
export function editableOn(rota: Rota, now: Temporal.Instant): Temporal.PlainDate {
  const from = turnAt(rota, now)?.until ?? now;
  return dateIn(zoneAt(rota, from), from);
}

/** The rota goes on as this version says from its first day on, by the clocks of this zone; what was to begin later is replaced. */
export function withVersion(rota: Rota, version: RotaVersion, timeZone = rota.timeZone): Rota {
  const start = versionStart({ timeZone }, version);
  const isKept = (one: RotaVersion) =>
    isBefore(one.firstOn, version.firstOn) && isBefore(versionStart(rota, one), start);
  const kept = rota.versions
    .filter(isKept)
    .map((one) => (timeZone === rota.timeZone ? one : { ...one, timeZone: zoneOf(rota, one) }));
  return { ...rota, timeZone, versions: [...kept, version] };
}

/** The people in the order in which they go on from a hand-over: whoever would have the turn of this day then comes first, so that nobody is skipped. */
export function peopleFrom(rota: Rota, firstOn: Temporal.PlainDate, at: Temporal.Instant): RotaPerson[] {
  const turn = turnOnDay({ ...rota, endedAt: null }, firstOn, at);
  const { people } = versionAt(rota, turn?.from ?? at);
  const first = turn?.person;
  const place = Math.max(
    0,
    people.findIndex(({ person }) => person === first),
  );
  return [...people.slice(place), ...people.slice(0, place)]
    .filter(({ lastOn }) => lastOn === null || !isBefore(lastOn, firstOn))
    .map((one) => (one.fromOn && !isBefore(firstOn, one.fromOn) ? { ...one, fromOn: null } : one));
}

/** Where the hand-over comes at another hour, or by other clocks, another turn may run then than that of the day. */
function turnOnDay(rota: Rota, firstOn: Temporal.PlainDate, at: Temporal.Instant): Turn | null {
  for (const turn of turnsFrom(rota, at.subtract(mostApart))) {
    if (isBefore(firstOn, turn.firstOn)) return null;
    if (isBefore(firstOn, dateIn(zoneAt(rota, turn.until), turn.until))) return turn;
  }
  return null;
}

/** Two clocks may show the same date as far from one another as this. */
const mostApart = { hours: 72 };
