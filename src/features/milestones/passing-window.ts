import type { Milestone } from '../../domain/milestone.ts';
import type { MilestoneMoment } from '../../domain/milestone-moments.ts';
import type { Person } from '../../domain/person.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { nextSprint, sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore, laterOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';

/** The time that passes, and who may be written to in it, with whose clocks. */
export interface Window {
  schedule: PlanningSchedule;
  milestones: readonly Milestone[];
  people: ReadonlyMap<string, Person>;
  weeks: number;
  since: Temporal.Instant;
  now: Temporal.Instant;
}

export async function windowOf(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<Window> {
  const { store, settings, people } = deps;
  const milestones = await store.milestones.awaited();
  const schedule = await scheduleOf(store, settings);
  const named = milestones.flatMap(({ owner, followers }) => [...(owner === null ? [] : [owner]), ...followers.people]);
  return {
    ...{ schedule, milestones, since: laterOf(since, schedule.setUpAt), now },
    people: await people.getAll(named),
    weeks: (await store.milestones.settings()).followUpWeeks,
  };
}

/** The sprints whose planning may have something due now or next. */
export function sprintsAround({ plan, timeZone }: PlanningSchedule, at: Temporal.Instant): Sprint[] {
  const { number } = nextSprint(plan, dateIn(timeZone, at));
  return [number - 2, number - 1, number, number + 1].flatMap((one) => sprintNumbered(plan, one) ?? []);
}

export const isDue = ({ at, until }: MilestoneMoment, { since, now }: Window): boolean =>
  isBefore(since, at) && !isBefore(now, at) && isBefore(now, until);

export const ownerOf = ({ owner }: Milestone, { people }: Window): Person[] => {
  const person = people.get(owner ?? '');
  return person?.standing === 'full' ? [person] : [];
};

/** Where its followers are; a channel is where the workspace is. */
export const zonesOf = ({ followers }: Milestone, { people, schedule }: Window): string[] => [
  ...new Set([
    ...followers.people.flatMap((person) => people.get(person)?.timeZone ?? []),
    ...(followers.channel === null ? [] : [schedule.timeZone]),
  ]),
];
