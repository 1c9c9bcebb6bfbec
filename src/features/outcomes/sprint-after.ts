import { nextSprint, sprintOn } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';

/** In which sprint what is left of this one is finished: the next, or the one that runs by now. */
export async function sprintAfter(sprint: number, { store, settings, clock }: Deps): Promise<number> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  return Math.max(sprint + 1, (sprintOn(plan, today) ?? nextSprint(plan, today)).number);
}

/** The sprint that is planned now. */
export async function sprintToPropose({ store, settings, clock }: Deps): Promise<number> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  return nextSprint(plan, dateIn(timeZone, clock())).number;
}
