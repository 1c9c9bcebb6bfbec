import { isAwayAt } from '../../domain/absence.ts';
import { dutyAt, nextHero, servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { FollowUpDay } from '../../domain/follow-up.ts';
import { hoursOf } from '../../domain/hero-hours.ts';
import { notedTurn } from '../../domain/note-moment.ts';
import type { Turn } from '../../domain/rota.ts';
import { versionAt } from '../../domain/stretch-days.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import { turnBefore } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero-groups.ts';
import { signsSeen } from '../../shared/hero-signs.ts';
import { profilesOf } from '../../shared/profiles.ts';
import { rightToRota } from '../../shared/right-to-rota.ts';
import { turnStartValue } from '../../shared/turn-start.ts';
import type { HeroDoings, HeroUnknown } from './hero-card.ts';
import type { HeroSeen } from './hero-lines.ts';

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

/** What the asker may do about each rota, by its id. */
export async function doingsOf(
  asker: string,
  agreed: readonly Agreed[],
  seen: readonly (HeroSeen | HeroUnknown)[],
  deps: Deps,
): Promise<Map<string, HeroDoings>> {
  const groups = await groupsSeen(deps.store);
  const signs = await signsSeen(deps);
  const doings = agreed.map(async (one, i): Promise<[string, HeroDoings]> => {
    const { id, team } = one.rota;
    const kept = {
      groups: groups.filter(({ group }) => group.rota === id),
      signs: signs.filter(({ sign }) => sign.rota === id),
    };
    const isKept = kept.groups.length + kept.signs.length > 0;
    const mayEdit = isKept && (await rightToRota(asker, team, deps)).allowed;
    return [id, { ...doingsIn(asker, one, seen[i]!), ...(mayEdit ? kept : { groups: [], signs: [] }) }];
  });
  return new Map(await Promise.all(doings));
}

function doingsIn(asker: string, agreed: Agreed, seen: HeroSeen | HeroUnknown): Omit<HeroDoings, 'groups' | 'signs'> {
  const { rota } = agreed;
  const known = { isHero: heroIn(seen) === asker, isInRota: isInRota(asker, rota) };
  if (!seen.duty) return { ...known, note: null, followUps: null };
  const noted = notedTurn(agreed, asker, seen.now);
  const ended = turnBefore(rota, seen.now);
  const isFresh = ended && isBefore(seen.now, ended.until.add(freshFor)) && servedBy(agreed, ended).has(asker);
  return {
    ...known,
    note: noted && turnStartValue(rota.id, noted.from),
    followUps: isFresh ? turnStartValue(rota.id, ended.from) : null,
  };
}

/** Days after a turn are chosen while it is not long over. */
const freshFor = { hours: 24 * 5 };

/** Who keeps today for what the turn before left. */
async function followingUp(agreed: Agreed, now: Temporal.Instant, store: Deps['store']): Promise<FollowUpDay[]> {
  const ended = turnBefore(agreed.rota, now);
  if (!ended) return [];
  const today = dateIn(agreed.rota.timeZone, now);
  const served = servedBy(agreed, ended);
  return (await store.followUps.between(today, today)).filter(({ person }) => served.has(person));
}

const servedBy = ({ rota, overlays }: Agreed, { from, until }: Turn): Set<string> =>
  new Set(servicesBetween(rota, overlays, from, until).map(({ person }) => person));

const heroIn = (seen: HeroSeen | HeroUnknown | undefined): string | null =>
  seen?.duty?.kind === 'on-duty' ? seen.duty.person : null;

const isInRota = (person: string, { versions }: Agreed['rota']): boolean =>
  versions.at(-1)!.people.some((one) => one.person === person);

/** Everybody sees the answer once an hour in a channel; between, whoever asks sees it alone. */
export const quietHours: Temporal.DurationLike = { hours: 1 };
