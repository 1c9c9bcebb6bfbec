import { servicesBetween } from './duty.ts';
import { type Agreed, heroDays } from './duty-days.ts';
import type { Rota } from './rota.ts';
import { daysOfStretch, zoneAt } from './stretch-days.ts';
import { dateIn, daysBetween, Temporal } from './time.ts';
import type { TurnDays } from './turn-moves.ts';

/** Two turns of one person with fewer days between than their rota wants. */
export interface ShortGap {
  person: string;
  first: TurnDays;
  second: TurnDays;
  days: number;
}

/** Each person's first one from `from` up to `until`; days of rest count as days between. */
export function shortGaps({ rota, overlays }: Agreed, from: Temporal.Instant, until: Temporal.Instant): ShortGap[] {
  const wanted = rota.versions.at(-1)!.minimumGap;
  if (wanted === 0) return [];
  const services = servicesBetween(rota, overlays, from, until);
  return [...Map.groupBy(services, ({ person }) => person)].flatMap(([person, own]) => {
    const index = own.findIndex((one, i) => {
      const next = own[i + 1];
      return next && !next.turn.from.equals(one.turn.from) && daysFree(rota, one.until, next.from) < wanted;
    });
    if (index < 0) return [];
    const [one, next] = [own[index]!, own[index + 1]!];
    const [first, second] = [daysOfStretch(rota, one), daysOfStretch(rota, next)];
    return [{ person, first, second, days: daysFree(rota, one.until, next.from) }];
  });
}

const daysFree = (rota: Rota, until: Temporal.Instant, from: Temporal.Instant): number =>
  daysBetween(dateIn(zoneAt(rota, until), until), dateIn(zoneAt(rota, from), from));

/** Somebody is hero of two rotas on the same days. */
export interface DoubleDuty {
  person: string;
  /** The other rota's name. */
  other: string;
  firstOn: Temporal.PlainDate;
  days: number;
}

/** Who of a rota serves in one of the others on the same days, between these two. */
export function doubleDuties(agreed: Agreed, others: readonly Agreed[], { firstOn, lastOn }: TurnDays): DoubleDuty[] {
  const own = heroDays([agreed], firstOn, lastOn);
  return others.flatMap((other) => {
    const theirs = heroDays([other], firstOn, lastOn);
    return [...own].flatMap(([person, days]) => {
      const both = [...days.intersection(theirs.get(person) ?? new Set())].toSorted();
      if (both.length === 0) return [];
      return [{ person, other: other.rota.name, firstOn: Temporal.PlainDate.from(both[0]!), days: both.length }];
    });
  });
}
