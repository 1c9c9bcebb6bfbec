import type { Goal } from '../../domain/goal.ts';
import type { Temporal } from '../../domain/time.ts';
import { listsOf, sprintSlot } from '../../shared/goals/goal-lists.ts';
import { followPlanning } from '../../shared/sprints/planning-posts.ts';
import type { Store } from '../../store/index.ts';

/** Draws a goal again wherever it is seen: in its team's channel, in that of each needed team, in the planning channel. */
export async function redrawGoal(store: Store, { id, team, sprint }: Goal, now: Temporal.Instant): Promise<void> {
  await store.announcements.redrawAbout(id);
  for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject, sprintSlot(sprint));
  await followPlanning(store, { team, sprint }, now);
}
