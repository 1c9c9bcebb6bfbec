import { type Service, servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import type { Overlay } from './overlay.ts';
import type { Rota } from './rota.ts';
import { daysOfStretch } from './stretch-days.ts';
import type { Temporal } from './time.ts';

/** Somebody's first turn that an edit of a rota moves: when it was and when it is, null where there is none any more, or was none. */
export interface TurnMove {
  person: string;
  was: TurnDays | null;
  is: TurnDays | null;
  /** From when until when it is, where it keeps its days and only the hour of its hand-overs moves. */
  hours: Stretch | null;
}

interface Stretch {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

export interface TurnDays {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** Whose turns move from now on, and to when; who is concerned first is first. */
export function turnMoves(before: Agreed | null, after: Agreed, now: Temporal.Instant): TurnMove[] {
  const until = now.add({
    hours: 24 * Math.max(...[before, after].map((agreed) => (agreed ? daysAhead(agreed.rota) : 0))),
  });
  const was = before ? servedBy(before, now, until) : new Map<string, Service[]>();
  const is = servedBy(after, now, until);
  const moves = [...new Set([...was.keys(), ...is.keys()])].flatMap((person) => {
    const pairs = pairsOf(was.get(person), is.get(person)).filter((pair) => isSeenWhole(startOf(pair), until));
    const found = firstMove(person, pairs, (service, isNew) =>
      daysOfStretch(isNew ? after.rota : before!.rota, service),
    );
    return found ? [found] : [];
  });
  return moves.sort((a, b) => a.at - b.at).map(({ move }) => move);
}

/** What people agreed that no longer counts, because the turns it is about are somebody else's after an edit. */
export function agreementsLost(before: Agreed, after: Agreed, now: Temporal.Instant): Overlay[] {
  const until = now.add({ hours: 24 * daysAhead(before.rota) });
  const counting = (agreed: Agreed) =>
    new Set(servicesBetween(agreed.rota, agreed.overlays, now, until).map(({ through }) => through?.id));
  const lost = counting(before).difference(counting(after));
  return before.overlays.filter(({ id }) => lost.has(id));
}

/** Half a year, or as long as it takes for everybody to have had two turns in any version. */
export function daysAhead({ versions }: Rota): number {
  const cycles = versions.slice(-2).map(({ people, length, weekdays }) => {
    const days = length.unit === 'week' ? 7 * length.count : (7 * length.count) / weekdays.length;
    return Math.ceil(people.length * days * 2);
  });
  return Math.max(26 * 7, ...cycles) + longestTurn;
}

const longestTurn = 28;

/** What is cut off where the looking ends has not moved. */
const isSeenWhole = (at: number, until: Temporal.Instant): boolean =>
  at < until.subtract({ hours: 24 * longestTurn }).epochMilliseconds;

const servedBy = (
  { rota, overlays }: Agreed,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Map<string, Service[]> => Map.groupBy(servicesBetween(rota, overlays, from, until), ({ person }) => person);

type Pair = [Service | null, Service | null];

const pairsOf = (was: readonly Service[] = [], is: readonly Service[] = []): Pair[] =>
  Array.from({ length: Math.max(was.length, is.length) }, (_, i) => [was[i] ?? null, is[i] ?? null]);

const startOf = (pair: Pair): number =>
  Math.min(...pair.map((service) => service?.from.epochMilliseconds ?? Number.POSITIVE_INFINITY));

/** That of their days, or else that of hours alone. */
function firstMove(
  person: string,
  pairs: readonly Pair[],
  daysOf: (service: Service, isNew: boolean) => TurnDays,
): { at: number; move: TurnMove } | null {
  let ofHours: { at: number; move: TurnMove } | null = null;
  for (const [old, fresh] of pairs.filter(([old, fresh]) => !isSame(old, fresh))) {
    const [was, is] = [old && daysOf(old, false), fresh && daysOf(fresh, true)];
    const at = startOf([old, fresh]);
    if (!(was && is && isOnSameDays(was, is))) return { at, move: { person, was, is, hours: null } };
    ofHours ??= { at, move: { person, was, is, hours: { from: fresh!.from, until: fresh!.until } } };
  }
  return ofHours;
}

const isOnSameDays = (a: TurnDays, b: TurnDays): boolean => a.firstOn.equals(b.firstOn) && a.lastOn.equals(b.lastOn);

const isSame = (a: Service | null, b: Service | null): boolean =>
  a && b ? a.from.equals(b.from) && a.until.equals(b.until) : a === b;
