import type { Agreed } from '../domain/duty-days.ts';
import { type FollowUps, followUpOffer } from '../domain/follow-up.ts';
import type { Turn } from '../domain/rota.ts';
import type { WorkCalendar } from '../domain/working-days.ts';
import type { Deps } from '../feature.ts';
import { scheduleOf, teamReader } from './schedule.ts';

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

/** That of the first team somebody is in, or else the workspace's. */
async function calendarOf(
  person: string,
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
): Promise<WorkCalendar> {
  const schedule = await scheduleOf(store, settings);
  const [team] = await store.teams.ofPerson(person);
  return team ? (await teamReader(team, schedule, store)).calendar : schedule.calendar;
}
