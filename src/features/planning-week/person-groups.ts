import type { Reader } from '../../domain/moment-times.ts';
import { type Person, takesPart } from '../../domain/person.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Deps } from '../../feature.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';

/** People whose clocks and working days are the same. */
export interface PersonGroup {
  people: readonly Person[];
  reader: Reader;
}

/** Everybody who may be written to: with their own clocks, and the working days of their first team, or else the workspace's. */
export async function personGroups(
  groups: readonly TeamGroup[],
  schedule: PlanningSchedule,
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
): Promise<PersonGroup[]> {
  const calendars = calendarsOf(groups);
  const people = (await store.people.all()).filter((person) => takesPart(person, settings));
  const byCalendar = Map.groupBy(people, ({ id }) => calendars.get(id) ?? schedule.calendar);
  return [...byCalendar].flatMap(([calendar, people]) =>
    [...Map.groupBy(people, ({ timeZone }) => timeZone)].map(([timeZone, people]) => ({
      people,
      reader: { place: 'person' as const, timeZone, calendar },
    })),
  );
}

function calendarsOf(groups: readonly TeamGroup[]): Map<string, WorkCalendar> {
  const memberships = groups.flatMap(({ teams, reader: { calendar } }) =>
    teams.flatMap(({ name, members }) => members.map(({ person }) => ({ name, person, calendar }))),
  );
  const lastFirst = memberships.toSorted((a, b) => b.name.localeCompare(a.name, 'en'));
  return new Map(lastFirst.map(({ person, calendar }) => [person, calendar]));
}
