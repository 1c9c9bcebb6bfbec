import { daysAway } from '../domain/absence.ts';
import type { PlanningSchedule } from '../domain/planning-schedule.ts';
import type { Sprint } from '../domain/sprint.ts';
import type { Team } from '../domain/team.ts';
import type { Temporal } from '../domain/time.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { Store } from '../store/index.ts';
import { type CustomerDays, customerDays } from './customer-days.ts';
import { teamReader } from './schedule.ts';

export interface Owners {
  owners: readonly string[];
  sprint: Sprint;
  /** null while a form still asks: then the workspace's working days count. */
  team: Team | null;
}

/** How much of a sprint's working days somebody is not there for its goals, in days, half ones too. */
export interface OwnerBusy {
  hero: number;
  /** For what a turn of theirs left. */
  followUp: number;
  away: number;
  workingDays: number;
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

/** A day, or half of one, that is the customers'. */
export interface BusyDay {
  on: Temporal.PlainDate;
  share: number;
}

export const daysIn = (days: readonly BusyDay[]): number => days.reduce((sum, { share }) => sum + share, 0);

/** Of these days, those on which somebody is hero, and the others that they keep for what a turn left. */
export function servedOn(
  owner: string,
  all: readonly Temporal.PlainDate[],
  { duty, heroDays, halfDays }: CustomerDays,
): { hero: BusyDay[]; followUp: BusyDay[] } {
  const isIn = (on: Temporal.PlainDate, days: CustomerDays['duty']) => days.get(owner)?.has(on.toString()) ?? false;
  const hero = all.filter((on) => isIn(on, duty));
  const followUp = all.filter((on) => !isIn(on, duty) && (isIn(on, heroDays) || isIn(on, halfDays)));
  return {
    hero: hero.map((on) => ({ on, share: 1 })),
    followUp: followUp.map((on) => ({ on, share: isIn(on, heroDays) ? 1 : 1 / 2 })),
  };
}
