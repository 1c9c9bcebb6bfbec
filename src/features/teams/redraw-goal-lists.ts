import { nextSprint, sprintOn } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { listsOf, sprintSlot } from '../../shared/goals/goal-lists.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Store } from '../../store/index.ts';

/** The number of the sprint that runs, or else comes next. */
export async function sprintNow({ store, settings, clock }: Deps): Promise<number> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  return (sprintOn(plan, today) ?? nextSprint(plan, today)).number;
}

/** A goal is for this sprint or one of the next three. */
export const sprintsAhead = 3;

/** Wherever a team's goals of this sprint and later ones are listed. */
export async function redrawGoalLists(team: string, sprint: number, store: Store): Promise<void> {
  for (let ahead = 0; ahead <= sprintsAhead; ahead += 1) {
    const slot = sprintSlot(sprint + ahead);
    for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject, slot);
  }
}
