import { isAwayAt } from '../../domain/absence.ts';
import { dutyAt, nextHero } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { hoursOf } from '../../domain/hero-hours.ts';
import { versionAt } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero-groups.ts';
import { profilesOf } from '../../shared/profiles.ts';
import { rightToRota } from '../../shared/right-to-rota.ts';
import type { HeroDoings, HeroSeen, HeroUnknown } from './hero-card.ts';

/** Who is support hero of a rota at this moment, and where they stand. */
export async function seeHero({ rota, overlays }: Agreed, deps: Deps): Promise<HeroSeen> {
  const { store, clock } = deps;
  const now = clock();
  const duty = dutyAt(rota, overlays, now);
  const next = duty.kind === 'on-duty' ? nextHero(rota, overlays, now) : duty.next;
  const onDuty = duty.kind === 'on-duty' ? [duty.person] : [];
  const names = await profilesOf([...onDuty, ...(next ? [next.person] : [])], deps);
  const hero = names.get(onDuty[0] ?? '') ?? null;
  const { hours } = await store.rotaSettings.of(rota.id);
  const today = dateIn('UTC', now);
  const absences = hero ? await store.absences.between(today.subtract({ days: 1 }), today.add({ days: 1 })) : [];
  return {
    ...{ rota, duty, hero, next, now, names },
    isAway: hero !== null && isAwayAt(absences, hero.id, now, hero.timeZone),
    hours: hero && hours && hoursOf(now, hero.timeZone, versionAt(rota, now).weekdays, hours),
  };
}

/** What the asker may do about each rota, by its id. */
export async function doingsOf(
  asker: string,
  agreed: readonly Agreed[],
  seen: readonly (HeroSeen | HeroUnknown)[],
  deps: Deps,
): Promise<Map<string, HeroDoings>> {
  const groups = await groupsSeen(deps.store);
  const doings = agreed.map(async ({ rota }, i): Promise<[string, HeroDoings]> => {
    const own = groups.filter(({ group }) => group.rota === rota.id);
    const mayEdit = own.length > 0 && (await rightToRota(asker, rota.team, deps)).allowed;
    const isHero = heroIn(seen[i]) === asker;
    return [rota.id, { isHero, isInRota: isInRota(asker, rota), groups: mayEdit ? own : [] }];
  });
  return new Map(await Promise.all(doings));
}

const heroIn = (seen: HeroSeen | HeroUnknown | undefined): string | null =>
  seen?.duty?.kind === 'on-duty' ? seen.duty.person : null;

const isInRota = (person: string, { versions }: Agreed['rota']): boolean =>
  versions.at(-1)!.people.some((one) => one.person === person);

/** Everybody sees the answer once an hour in a channel; between, whoever asks sees it alone. */
export const quietHours: Temporal.DurationLike = { hours: 1 };
