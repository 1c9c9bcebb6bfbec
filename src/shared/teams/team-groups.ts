import type { Reader } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Team } from '../../domain/team.ts';
import type { Store } from '../../store/index.ts';
import { teamReader } from '../sprints/schedule.ts';

/** Teams with the same clocks, working days and holidays: what comes for one comes for all. */
export interface TeamGroup {
  teams: readonly Team[];
  reader: Reader;
}

/** The teams that are not archived. */
export async function teamGroups(schedule: PlanningSchedule, store: Store): Promise<TeamGroup[]> {
  const living = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  const alike = Map.groupBy(living, ({ timeZone, workingDays, holidayCalendar }) =>
    [timeZone, workingDays?.join(''), holidayCalendar].join(),
  );
  return Promise.all(
    [...alike.values()].map(async (teams) => ({ teams, reader: await teamReader(teams[0]!, schedule, store) })),
  );
}
