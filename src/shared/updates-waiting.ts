import type { Milestone } from '../domain/milestone.ts';
import { updateMoment, waitsForUpdate } from '../domain/milestone-moments.ts';
import type { PlanningSchedule } from '../domain/planning-schedule.ts';
import { sprintNumbered } from '../domain/sprint-calendar.ts';
import type { Store } from '../store/index.ts';

/** By owner, the milestones of which nobody has said in this sprint how they are doing. */
export async function updatesWaiting(
  sprint: number,
  schedule: PlanningSchedule,
  store: Store,
): Promise<ReadonlyMap<string | null, Milestone[]>> {
  const running = sprintNumbered(schedule.plan, sprint);
  if (!running) return new Map();
  const moment = updateMoment(running, schedule, schedule.timeZone);
  const waiting = (await store.milestones.goingOn()).filter((one) => waitsForUpdate(one, moment, schedule.timeZone));
  return Map.groupBy(waiting, ({ owner }) => owner);
}
