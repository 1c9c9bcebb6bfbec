import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf, teamReader } from '../sprints/schedule.ts';

/** Somebody's working days: those of the first team they are in, or else the workspace's. */
export async function calendarOf(
  person: string,
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
): Promise<WorkCalendar> {
  const schedule = await scheduleOf(store, settings);
  const [team] = await store.teams.ofPerson(person);
  return team ? (await teamReader(team, schedule, store)).calendar : schedule.calendar;
}
