import { holderAt, isWithin, type Overlay } from './overlay.ts';
import { endOfRest, isOff } from './rest.ts';
import { type Rota, type Turn, zoneOf } from './rota.ts';
import { dayAt } from './stretch-days.ts';
import { isBefore, laterOf, startOfDay, Temporal } from './time.ts';
import { turnAfter, turnAt, turnsBetween, turnsFrom } from './turns.ts';

/** Who is support hero at an instant. */
export type Duty =
  | { kind: 'on-duty'; person: string; turn: Turn; through: Overlay | null }
  | { kind: 'off-hours'; turn: Turn; next: Coming | null }
  | { kind: 'nobody'; because: NobodyBecause; next: Coming | null };

export type NobodyBecause = 'gap' | 'no-people' | 'not-begun' | 'ended';

/** Who serves next, and from when. */
export interface Coming {
  person: string;
  at: Temporal.Instant;
}

/** A stretch of one person's duty within one turn; the days of rest in it count as theirs. */
export interface Service {
  person: string;
  turn: Turn;
  through: Overlay | null;
  from: Temporal.Instant;
  until: Temporal.Instant;
}

/** The order, with what lies on top of it: absences change nothing, whoever shows duty flags them. */
export function dutyAt(rota: Rota, overlays: readonly Overlay[], at: Temporal.Instant): Duty {
  const turn = turnAt(rota, at);
  if (!turn) return nobody(rota, overlays, at, rota.endedAt && !isBefore(at, rota.endedAt) ? 'ended' : 'not-begun');
  if (gapOn(rota, dayAt(rota, at))) return nobody(rota, overlays, at, 'gap');
  if (turn.person === null) return nobody(rota, overlays, at, 'no-people');
  if (isOff(rota, at)) return { kind: 'off-hours', turn, next: afterRest(rota, overlays, at) };
  return { kind: 'on-duty', turn, ...holderAt(turn.person, overlays, at) };
}

/** Who serves when, from `from` up to `until`, cut where somebody else takes on; what nobody serves is left out. */
export function servicesBetween(
  rota: Rota,
  overlays: readonly Overlay[],
  from: Temporal.Instant,
  until: Temporal.Instant,
): Service[] {
  return turnsBetween(rota, from, until).flatMap((turn) => servicesOf(rota, overlays, turn, from, until));
}

/** The next to serve after an instant who does not at it; null where nobody comes within a year. */
export function nextHero(rota: Rota, overlays: readonly Overlay[], at: Temporal.Instant): Coming | null {
  const horizon = at.add({ hours: 24 * 366 });
  let now: string | null = null;
  for (const service of servicesFrom(rota, overlays, at, horizon)) {
    if (isWithin(service, at)) now = service.person;
    else if (service.person !== now) return { person: service.person, at: service.from };
  }
  return null;
}

function* servicesFrom(
  rota: Rota,
  overlays: readonly Overlay[],
  from: Temporal.Instant,
  until: Temporal.Instant,
): Generator<Service> {
  for (const turn of turnsFrom(rota, from)) {
    if (!isBefore(turn.from, until)) break;
    yield* servicesOf(rota, overlays, turn, from, until);
  }
}

function servicesOf(
  rota: Rota,
  overlays: readonly Overlay[],
  turn: Turn,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Service[] {
  const { person } = turn;
  if (person === null) return [];
  const first = laterOf(from, turn.from);
  const end = isBefore(until, turn.until) ? until : turn.until;
  const cuts = [first, ...cutsOf(rota, overlays).filter((cut) => isBefore(first, cut) && isBefore(cut, end)), end];
  const stretches = cuts.toSorted(byTime).flatMap((cut, index, all) => {
    const next = all[index + 1];
    if (!next || gapOn(rota, dayAt(rota, cut))) return [];
    return [{ turn, ...holderAt(person, overlays, cut), from: cut, until: next }];
  });
  return joined(stretches);
}

function joined(services: readonly Service[]): Service[] {
  const all: Service[] = [];
  for (const service of services) {
    const last = all.at(-1);
    const goesOn = last && last.person === service.person && last.until.equals(service.from);
    if (goesOn) all[all.length - 1] = { ...last, until: service.until, through: last.through ?? service.through };
    else all.push(service);
  }
  return all.filter(({ from, until }) => isBefore(from, until));
}

/** Every instant at which something other than the order may change who serves. */
function cutsOf(rota: Rota, overlays: readonly Overlay[]): Temporal.Instant[] {
  const zones = [...new Set(rota.versions.map((version) => zoneOf(rota, version)))];
  const edges = rota.gaps.flatMap(({ firstOn, lastOn }) => [firstOn, lastOn.add({ days: 1 })]);
  return [
    ...overlays
      .filter(({ undone }) => !undone)
      .flatMap(({ parts }) => parts.flatMap((part) => [part.from, part.until])),
    ...edges.flatMap((on) => zones.map((zone) => startOfDay(on, zone))),
  ];
}

function nobody(rota: Rota, overlays: readonly Overlay[], at: Temporal.Instant, because: NobodyBecause): Duty {
  return { kind: 'nobody', because, next: because === 'ended' ? null : nextHero(rota, overlays, at) };
}

/** Rest ends with the first day of duty: for whoever takes on that day, else for whoever goes on. */
function afterRest(rota: Rota, overlays: readonly Overlay[], at: Temporal.Instant): Coming | null {
  const start = endOfRest(rota, at);
  const handOver = turnAt(rota, start)?.from.equals(start) ? null : turnAfter(rota, start);
  const isThatDay = handOver && dayAt(rota, handOver.from).equals(dayAt(rota, start)) && !isOff(rota, handOver.from);
  const from = isThatDay ? handOver.from : start;
  const duty = dutyAt(rota, overlays, from);
  return duty.kind === 'on-duty' ? { person: duty.person, at: from } : nextHero(rota, overlays, from);
}

const gapOn = ({ gaps }: Rota, date: Temporal.PlainDate): boolean =>
  gaps.some(({ firstOn, lastOn }) => !isBefore(date, firstOn) && !isBefore(lastOn, date));

const byTime = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b);
