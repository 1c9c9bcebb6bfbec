import { type Service, servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import type { Overlay } from './overlay.ts';
import type { Rota } from './rota.ts';
import { daysOfStretch } from './stretch-days.ts';
import { Temporal } from './time.ts';

/** Somebody's first turn that an edit of a rota moves: when it was and when it is, null where there is none any more, or was none. */
export interface TurnMove {
  person: string;
  was: TurnDays | null;
  is: TurnDays | null;
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
    const [old, fresh] = firstDifference(was.get(person) ?? [], is.get(person) ?? []);
    if (!(old || fresh)) return [];
    const at = Math.min(...[old, fresh].flatMap((service) => (service ? [service.from.epochMilliseconds] : [])));
    const move = {
      person,
      was: old && daysOfStretch(before!.rota, old),
      is: fresh && daysOfStretch(after.rota, fresh),
    };
    return [{ at, move }];
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
  return Math.max(26 * 7, ...cycles) + 28;
}

const servedBy = (
  { rota, overlays }: Agreed,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Map<string, Service[]> => Map.groupBy(servicesBetween(rota, overlays, from, until), ({ person }) => person);

function firstDifference(was: readonly Service[], is: readonly Service[]): [Service | null, Service | null] {
  const at = [...was, ...is].findIndex((_, i) => !isSame(was[i], is[i]));
  return [was[at] ?? null, is[at] ?? null];
}

const isSame = (a: Service | undefined, b: Service | undefined): boolean =>
  a && b ? Temporal.Instant.compare(a.from, b.from) === 0 && Temporal.Instant.compare(a.until, b.until) === 0 : a === b;
