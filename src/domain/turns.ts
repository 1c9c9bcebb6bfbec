import { type Rota, type RotaVersion, type Turn, versionStart, zoneOf } from './rota.ts';
import { dateIn, earlierOf, instantOf, isBefore, laterOf, type Temporal } from './time.ts';
import { dayOfTurn, turnBegunOn } from './turn-days.ts';
import { personOfTurn } from './turn-order.ts';

/** The turn that runs at an instant; null before the first, and after the rota has ended. Found by search, however far ahead. */
export function turnAt(rota: Rota, at: Temporal.Instant): Turn | null {
  if (rota.endedAt && !isBefore(at, rota.endedAt)) return null;
  const index = rota.versions.findLastIndex((version) => !isBefore(at, versionStart(rota, version)));
  if (index < 0) return null;
  return turnOf(rota, index, Math.min(begunBy(rota, rota.versions[index]!, at), lastTurn(rota, index)));
}

/** The first to begin after this instant. */
export function turnAfter(rota: Rota, at: Temporal.Instant): Turn | null {
  const running = turnAt(rota, at);
  if (running) return turnAt(rota, running.until);
  const first = versionStart(rota, rota.versions[0]!);
  return isBefore(at, first) ? turnAt(rota, first) : null;
}

/** The last one that is over; null before the first has ended. */
export function turnBefore(rota: Rota, now: Temporal.Instant): Turn | null {
  const end = turnAt(rota, now)?.from ?? (rota.endedAt ? earlierOf(rota.endedAt, now) : now);
  return turnAt(rota, end.subtract({ milliseconds: 1 }));
}

/** From the one that runs at this instant, or the first after it, for as long as somebody asks. */
export function* turnsFrom(rota: Rota, from: Temporal.Instant): Generator<Turn> {
  for (let turn = turnAt(rota, from) ?? turnAfter(rota, from); turn; turn = turnAt(rota, turn.until)) yield turn;
}

/** Every turn that has any time from `from` up to `until`, in order. */
export function turnsBetween(rota: Rota, from: Temporal.Instant, until: Temporal.Instant): Turn[] {
  const turns: Turn[] = [];
  for (const turn of turnsFrom(rota, from)) {
    if (!isBefore(turn.from, until)) break;
    turns.push(turn);
  }
  return turns;
}

function turnOf(rota: Rota, index: number, n: number): Turn {
  const version = rota.versions[index]!;
  const next = rota.versions[index + 1];
  const own = startOfTurn(rota, version, n + 1);
  const until = next && n === lastTurn(rota, index) ? versionStart(rota, next) : own;
  return {
    person: personOfTurn(version, n),
    from: startOfTurn(rota, version, n),
    until: rota.endedAt ? earlierOf(until, rota.endedAt) : until,
    firstOn: dayOfTurn(version, n),
  };
}

/** A version's last turn: one that the next version would cut short by a day does not begin, and the one before it goes on until then. */
function lastTurn(rota: Rota, index: number): number {
  const next = rota.versions[index + 1];
  if (!next) return Number.POSITIVE_INFINITY;
  const version = rota.versions[index]!;
  const start = versionStart(rota, next);
  let last = Math.max(0, turnBegunOn(version, next.firstOn) - 1);
  while (last > 0 && !isBefore(startOfTurn(rota, version, last), start)) last -= 1;
  return last;
}

/** Which of a version's turns was the last to begin by an instant after its start. Where clocks skip a whole day, that day's turn has no time. */
function begunBy(rota: Rota, version: RotaVersion, at: Temporal.Instant): number {
  let n = turnBegunOn(version, laterOf(dateIn(zoneOf(rota, version), at), version.firstOn));
  while (isBefore(at, startOfTurn(rota, version, n))) n -= 1;
  while (!isBefore(at, startOfTurn(rota, version, n + 1))) n += 1;
  return n;
}

const startOfTurn = (rota: Rota, version: RotaVersion, n: number): Temporal.Instant =>
  instantOf(dayOfTurn(version, n), version.handOver.time, zoneOf(rota, version));
