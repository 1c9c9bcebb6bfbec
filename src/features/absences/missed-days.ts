import { type Absence, daysAway } from '../../domain/absence.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf, teamReader } from '../../shared/sprints/schedule.ts';
import type { Missed } from './absence-words.ts';

/** Whose working days count for somebody: those of each of their teams, or else the workspace's. */
export interface OwnCalendar {
  team: string | null;
  calendar: WorkCalendar;
}

export async function calendarsOf(person: string, { store, settings }: Deps): Promise<OwnCalendar[]> {
  const schedule = await scheduleOf(store, settings);
  const teams = await store.teams.ofPerson(person);
  if (teams.length === 0) return [{ team: null, calendar: schedule.calendar }];
  return Promise.all(
    teams.map(async (team) => ({ team: team.name, calendar: (await teamReader(team, schedule, store)).calendar })),
  );
}

export const missedDays = (absence: Absence, calendars: readonly OwnCalendar[]): Missed[] =>
  calendars.map(({ team, calendar }) => ({ team, days: daysAway([absence], absence.person, absence, calendar) }));
