import { isAwayAt } from '../../domain/absence.ts';
import { dutyAt, nextHero } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { hoursOf } from '../../domain/hero-hours.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { HeroDoings, HeroSeen } from './hero-card.ts';

/** Who is support hero of a rota at this moment, and where they stand. */
export async function seeHero({ rota, overlays }: Agreed, deps: Deps): Promise<HeroSeen> {
  const { store, people, clock } = deps;
  const now = clock();
  const duty = dutyAt(rota, overlays, now);
  const next = duty.kind === 'on-duty' ? nextHero(rota, overlays, now) : duty.next;
  const hero = duty.kind === 'on-duty' ? await people.get(duty.person) : null;
  const today = dateIn('UTC', now);
  const absences = hero ? await store.absences.between(today.subtract({ days: 1 }), today.add({ days: 1 })) : [];
  return {
    ...{ rota, duty, hero, next, now },
    isAway: hero !== null && isAwayAt(absences, hero.id, now, hero.timeZone),
    hours: hero && hoursOf(now, hero.timeZone, rota.versions.at(-1)!.weekdays),
    names: await people.getAll([hero?.id, next?.person].filter((id) => id !== undefined)),
  };
}

/** What the asker may do about each rota, by its id. */
export function doingsOf(asker: string, agreed: readonly Agreed[], seen: readonly HeroSeen[]): Map<string, HeroDoings> {
  return new Map(
    agreed.map(({ rota }, i) => [rota.id, { isHero: seen[i]!.hero?.id === asker, isInRota: isInRota(asker, rota) }]),
  );
}

const isInRota = (person: string, { versions }: Agreed['rota']): boolean =>
  versions.at(-1)!.people.some((one) => one.person === person);

/** Everybody sees the answer once an hour in a channel; between, whoever asks sees it alone. */
export const quietHours: Temporal.DurationLike = { hours: 1 };
