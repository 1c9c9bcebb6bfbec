import { daysAway } from '../../domain/absence.ts';
import { daysIn, type OwnerBusy, servedOn } from '../../domain/owner-busy.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { workingDaysBetween } from '../../domain/working-days.ts';
import type { Store } from '../../store/index.ts';
import { customerDays } from '../hero/customer-days.ts';
import { teamReader } from '../sprints/schedule.ts';

export interface Owners {
  owners: readonly string[];
  sprint: Sprint;
  /** null while a form still asks: then the workspace's working days count. */
  team: Team | null;
}

/** By owner, of those who are away or busy with customers on working days of the sprint. */
export async function busyOwners(
  { owners, sprint, team }: Owners,
  schedule: PlanningSchedule,
  store: Store,
): Promise<Map<string, OwnerBusy>> {
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const customers = await customerDays(sprint, store);
  const { calendar } = team ? await teamReader(team, schedule, store) : schedule;
  const all = workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn);
  const busy = owners.map((owner) => {
    const own = absences.filter(({ person }) => person === owner);
    const { hero, followUp } = servedOn(owner, all, customers);
    const away = daysAway(own, owner, sprint, calendar);
    return [owner, { hero: daysIn(hero), followUp: daysIn(followUp), away, workingDays: all.length }] as const;
  });
  return new Map(busy.filter(([, { hero, followUp, away }]) => hero + followUp + away > 0));
}
