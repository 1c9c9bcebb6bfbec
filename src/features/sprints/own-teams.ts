import type { Reader } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Team } from '../../domain/team.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import type { Store } from '../../store/index.ts';

/** A team, and whose clocks and working days count in it. */
export interface OwnTeam {
  team: Team;
  reader: Reader;
}

/** Those that somebody is in, by name. */
export async function ownTeams(person: string, schedule: PlanningSchedule, store: Store): Promise<OwnTeam[]> {
  const teams = await store.teams.ofPerson(person);
  return Promise.all(teams.map(async (team) => ({ team, reader: await teamReader(team, schedule, store) })));
}
