import { presentingOrder } from '../../domain/contested.ts';
import { sprintsBegun, sprintToPlan } from '../../domain/meeting-times.ts';
import { nextPaper, type PaperDue, papersDue } from '../../domain/planning-papers.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { dateIn, earlierOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import {
  announceDetails,
  planningKey,
  redrawPlanning,
  redrawTeamDetails,
} from '../../shared/sprints/planning-posts.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { announcementId, type Store } from '../../store/index.ts';

/** Says in the planning channel what falls due around a meeting, and closes what is there when the sprint begins. */
export async function announcePapers(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const { store, settings } = deps;
  const channel = settings.planningChannel;
  if (!channel) return;
  const schedule = await scheduleOf(store, settings);
  const due = papersDue(since, now, schedule, settings.isAsync);
  for (const paper of due) await announcePaper(paper, channel, deps);
  for (const sprint of sprintsBegun(since, now, schedule)) await closePapers(sprint, store);
}

/** The next paper, or sprint to begin. */
export async function nextPaperMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { store, settings } = deps;
  if (!settings.planningChannel) return null;
  const schedule = await scheduleOf(store, settings);
  const { sprint } = sprintToPlan(schedule, dateIn(schedule.timeZone, after));
  const start = sprintStart(sprint, schedule.timeZone);
  const paper = nextPaper(after, schedule, settings.isAsync);
  return paper ? earlierOf(paper, start) : start;
}

/** More messages than any team has in a thread. */
const mostParts = 100;

async function announcePaper(
  { kind, sprint, dueAt, expiresAt }: PaperDue,
  channel: string,
  { store }: Deps,
): Promise<void> {
  const teams = await livingTeams(store);
  if (teams.length === 0) return;

  const key = planningKey(kind, sprint);
  await store.transaction(async (store) => {
    await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position: 0, expiresAt, joins: true });
    if (kind === 'talk-list') return closeMarks(teams, sprint, store);

    const goals = await store.goals.ofSprints(sprint, sprint);
    const byTeam = Map.groupBy(goals, ({ team }) => team);
    const head = { id: announcementId(key), kind, channel };
    for (const [i, team] of presentingOrder(teams, goals).entries()) {
      const timing = { dueAt, position: i * mostParts, expiresAt };
      await announceDetails(store, head, { team, sprint }, byTeam.get(team) ?? [], timing);
    }
  });
}

/** The deadline is the moment at which the two questions lose their buttons. */
async function closeMarks(teams: readonly string[], sprint: number, store: Store): Promise<void> {
  for (const team of teams) await redrawTeamDetails(store, { team, sprint });
}

const closePapers = (sprint: number, store: Store): Promise<void> =>
  store.transaction(async (store) => {
    await redrawPlanning(store, sprint);
    await closeMarks(await livingTeams(store), sprint, store);
  });

const livingTeams = async (store: Store): Promise<string[]> =>
  (await store.teams.all()).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
