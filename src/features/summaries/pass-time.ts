import { meetingsBetween, nextMeeting, sprintsBegun } from '../../domain/meeting-times.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { nextSprint } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, earlierOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { everyTeam, sprintSlot } from '../../shared/goals/goal-lists.ts';
import { announceSummary, summary, summaryForAll, summaryInThread } from '../../shared/outcomes/summary-posts.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { announcementId, type Store } from '../../store/index.ts';

/** Posts the summaries when votes close, those of teams that had no vote too; when the next sprint begins they are final. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const { store, settings } = deps;
  const schedule = await scheduleOf(store, settings);
  const meetings = schedule.moments['votes-close'] === 'off' ? [] : meetingsBetween(since, now, schedule);
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived);
  for (const { sprint, at } of meetings) {
    await store.transaction((store) => announceSummaries(sprint - 1, at, teams, settings.planningChannel, store));
  }
  for (const sprint of sprintsBegun(since, now, schedule)) {
    await store.transaction((store) => closeSummaries(sprint - 1, teams, store));
  }
}

/** The next meeting, or sprint to begin. */
export async function nextSummaryMoment({ store, settings }: Deps, after: Temporal.Instant): Promise<Temporal.Instant> {
  const schedule = await scheduleOf(store, settings);
  const next = nextSprint(schedule.plan, dateIn(schedule.timeZone, after));
  return earlierOf(nextMeeting(after, schedule), sprintStart(next, schedule.timeZone));
}

async function announceSummaries(
  sprint: number,
  at: Temporal.Instant,
  teams: readonly Team[],
  channel: string | null,
  store: Store,
): Promise<void> {
  for (const team of teams) await announceSummary(store, team, sprint, at);
  if (!channel || teams.length === 0) return;

  const head = { kind: summaryForAll, subject: everyTeam, slot: sprintSlot(sprint) };
  const usual = { slot: head.slot, channel, dueAt: at, position: 0 };
  await store.announcements.add({ ...usual, ...head, threadOf: null, joins: true, replacesOlder: true });
  const having = new Set((await store.goals.ofSprints(sprint, sprint)).map(({ team }) => team));
  for (const [index, { id }] of teams.filter(({ id }) => having.has(id)).entries()) {
    const reply = { kind: summaryInThread, subject: id, threadOf: announcementId(head), position: index + 1 };
    await store.announcements.add({ ...usual, ...reply });
  }
}

async function closeSummaries(sprint: number, teams: readonly Team[], { announcements }: Store): Promise<void> {
  for (const { id } of teams) {
    for (const kind of [summary, summaryInThread]) await announcements.redraw(kind, id, sprintSlot(sprint));
  }
  await announcements.redraw(summaryForAll, everyTeam, sprintSlot(sprint));
}
