import { isAwayAt } from '../../domain/absence.ts';
import { dutyAt, nextHero } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { FollowUpDay } from '../../domain/follow-up.ts';
import { hoursOf } from '../../domain/hero-hours.ts';
import { versionAt } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { turnBefore } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import type { HeroSeen } from './hero-lines.ts';
import { servedBy } from './served-by.ts';

/** Who is support hero of a rota at this moment, and where they stand. */
export async function seeHero({ rota, overlays }: Agreed, deps: Deps): Promise<HeroSeen> {
  const { store, clock } = deps;
  const now = clock();
  const duty = dutyAt(rota, overlays, now);
  const next = duty.kind === 'on-duty' ? nextHero(rota, overlays, now) : duty.next;
  const onDuty = duty.kind === 'on-duty' ? [duty.person] : [];
  const names = await profilesOf([...onDuty, ...(next ? [next.person] : [])], deps);
  const hero = names.get(onDuty[0] ?? '') ?? null;
  const following = await followingUp({ rota, overlays }, now, store);
  const { hours } = await store.rotaSettings.of(rota.id);
  const today = dateIn('UTC', now);
  const absences = hero ? await store.absences.between(today.subtract({ days: 1 }), today.add({ days: 1 })) : [];
  return {
    ...{ rota, duty, hero, next, now, following },
    names: new Map([
      ...names,
      ...(await profilesOf(
        following.map(({ person }) => person),
        deps,
      )),
    ]),
    isAway: hero !== null && isAwayAt(absences, hero.id, now, hero.timeZone),
    hours: hero && hours && hoursOf(now, hero.timeZone, versionAt(rota, now).weekdays, hours),
  };
}

/** Who keeps today for what the turn before left. */
async function followingUp(agreed: Agreed, now: Temporal.Instant, store: Deps['store']): Promise<FollowUpDay[]> {
  const ended = turnBefore(agreed.rota, now);
  if (!ended) return [];
  const today = dateIn(agreed.rota.timeZone, now);
  const served = servedBy(agreed, ended);
  return (await store.followUps.between(today, today)).filter(({ person }) => served.has(person));
}

/** Everybody sees the answer once an hour in a channel; between, whoever asks sees it alone. */
export const quietHours: Temporal.DurationLike = { hours: 1 };
