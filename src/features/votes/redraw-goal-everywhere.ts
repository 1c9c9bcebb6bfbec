import type { Goal } from '../../domain/goal.ts';
import { listsOf, sprintSlot } from '../../shared/goals/goal-lists.ts';
import type { Store } from '../../store/index.ts';

/** Wherever a goal stands, its outcome shows. */
export async function redrawGoalEverywhere(store: Store, { id, team, sprint }: Goal): Promise<void> {
  await store.announcements.redrawAbout(id);
  for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject, sprintSlot(sprint));
}
