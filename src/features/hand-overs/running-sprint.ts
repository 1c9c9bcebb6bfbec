import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';

/** The number of the sprint that somebody's "not until next sprint" means at this moment. */
export async function runningSprint({ store, settings }: Deps, now: Temporal.Instant): Promise<number> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, now);
  return lastSprintBegun(plan, today)?.number ?? nextSprint(plan, today).number - 1;
}
