import type { Agreed } from '../../domain/duty-days.ts';
import { notedTurn } from '../../domain/note-moment.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { turnBefore } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero/hero-groups.ts';
import { signsSeen } from '../../shared/hero/hero-signs.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { turnStartValue } from '../../shared/hero/turn-start.ts';
import { gapAfterTakingOver } from './gap-after-taking-over.ts';
import type { HeroDoings, HeroUnknown } from './hero-card.ts';
import type { HeroSeen } from './hero-lines.ts';
import { servedBy } from './served-by.ts';

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
    return [id, { ...doingsIn(asker, one, seen[i]!, deps.clock()), ...(mayEdit ? kept : { groups: [], signs: [] }) }];
  });
  return new Map(await Promise.all(doings));
}

function doingsIn(
  asker: string,
  agreed: Agreed,
  seen: HeroSeen | HeroUnknown,
  now: Temporal.Instant,
): Omit<HeroDoings, 'groups' | 'signs'> {
  const { rota } = agreed;
  const isHero = heroIn(seen) === asker;
  const known = {
    isHero,
    isInRota: isInRota(asker, rota),
    gap: isHero ? null : gapAfterTakingOver(asker, agreed, now),
  };
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

const heroIn = (seen: HeroSeen | HeroUnknown | undefined): string | null =>
  seen?.duty?.kind === 'on-duty' ? seen.duty.person : null;

const isInRota = (person: string, { versions }: Agreed['rota']): boolean =>
  versions.at(-1)!.people.some((one) => one.person === person);
