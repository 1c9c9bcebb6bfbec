import type { Agreed } from '../../domain/duty-days.ts';
import { type FollowUps, followUpOffer } from '../../domain/follow-up.ts';
import type { Turn } from '../../domain/rota.ts';
import type { Deps } from '../../feature.ts';
import { calendarOf } from '../../shared/hero/person-calendar.ts';

export async function followUpsOf(
  { rota }: Agreed,
  turn: Turn,
  person: string,
  deps: Pick<Deps, 'store' | 'settings'>,
): Promise<FollowUps> {
  const offered = followUpOffer(rota, turn, await calendarOf(person, deps));
  const all = await deps.store.followUps.between(offered[0]!, offered.at(-1)!);
  return { offered, kept: all.filter((one) => one.person === person) };
}
