import type { Absence } from '../../domain/absence.ts';
import { splitWorkload, teamCapacity, type Workload } from '../../domain/capacity.ts';
import { hasScraped } from '../../domain/past-outcomes.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Store } from '../../store/index.ts';
import { customerDays } from '../hero/customer-days.ts';
import { teamReader } from '../sprints/schedule.ts';

/** What a team has to work with in a sprint, in person-days, and what it follows from. */
export interface TeamWorkload {
  capacity: number;
  workload: Workload;
  /** Whether the sprint before left something to tidy up. */
  hasScraped: boolean;
  calendar: WorkCalendar;
  absences: readonly Absence[];
}

export async function teamWorkload(
  team: Team,
  sprint: Sprint,
  schedule: PlanningSchedule,
  store: Store,
): Promise<TeamWorkload> {
  const { calendar } = await teamReader(team, schedule, store);
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const customers = await customerDays(sprint, store);
  const capacity = teamCapacity(team.members, { sprint, calendar, absences, ...customers });
  const scraped = hasScraped(await store.goals.ofTeam(team.id, sprint.number - 1));
  return { capacity, workload: splitWorkload(capacity, scraped), hasScraped: scraped, calendar, absences };
}
