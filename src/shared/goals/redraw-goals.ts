import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';
import { planningPosts, redrawSummary } from '../outcomes/summary-posts.ts';
import { redrawPlanning, redrawTeamDetails } from '../sprints/planning-posts.ts';
import { scheduleOf } from '../sprints/schedule.ts';
import { listsOf, sprintSlot } from './goal-lists.ts';

/** All that says whether these people are away or busy with customers: lists of goals, what their teams plan by, and the pre-read. */
export async function redrawGoalsOf(people: readonly string[], store: Store, now: Temporal.Instant): Promise<void> {
  const teams = await Promise.all(people.map((person) => store.teams.ofPerson(person)));
  const running = await runningSprint(store, now);
  for (const team of new Set(teams.flat().map(({ id }) => id))) {
    for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject);
    if (running !== null) await redrawWorkload(store, team, running);
  }
  if (running !== null) await redrawPlanning(store, running + 1);
}

/** What was said in the sprint before is still there when the next one has begun. */
async function redrawWorkload(store: Store, team: string, running: number): Promise<void> {
  for (const sprint of [running - 1, running]) {
    for (const kind of planningPosts) await store.announcements.redraw(kind, team, sprintSlot(sprint));
    await redrawSummary(store, { team, sprint });
  }
  await redrawTeamDetails(store, { team, sprint: running + 1 });
}

/** null before the workspace is set up. */
async function runningSprint(store: Store, now: Temporal.Instant): Promise<number | null> {
  const settings = await store.settings.read();
  if (!settings) return null;
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, now);
  return lastSprintBegun(plan, today)?.number ?? nextSprint(plan, today).number - 1;
}
