import { presentingOrder } from '../../domain/contested.ts';
import { nextPaper, type PaperDue, papersDue } from '../../domain/planning-papers.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { announceDetails, planningKey, redrawTeamDetails } from '../../planning-posts.ts';
import { scheduleOf } from '../../schedule.ts';
import { announcementId, type Store } from '../../store/index.ts';

/** Says in the planning channel what falls due around a meeting; nothing where there are no teams. */
export async function announcePapers(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const { store, settings } = deps;
  const channel = settings.planningChannel;
  if (!channel) return;
  const due = papersDue(since, now, await scheduleOf(store, settings), settings.isAsync);
  for (const paper of due) await announcePaper(paper, channel, deps);
}

export async function nextPaperMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { store, settings } = deps;
  return settings.planningChannel ? nextPaper(after, await scheduleOf(store, settings), settings.isAsync) : null;
}

async function announcePaper(
  { kind, sprint, dueAt, expiresAt }: PaperDue,
  channel: string,
  { store }: Deps,
): Promise<void> {
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  if (teams.length === 0) return;

  const key = planningKey(kind, sprint);
  await store.transaction(async (store) => {
    await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position: 0, expiresAt, joins: true });
    if (kind === 'talk-list') return closeMarks(teams, sprint, store);

    const goals = await store.goals.ofSprints(sprint, sprint);
    for (const [i, team] of presentingOrder(teams, goals).entries()) {
      const own = goals.filter((goal) => goal.team === team);
      const head = { id: announcementId(key), kind, channel };
      await announceDetails(store, head, { team, sprint }, own, { dueAt, position: i + 1, expiresAt });
    }
  });
}

/** The deadline is the moment at which the two questions lose their buttons. */
async function closeMarks(teams: readonly string[], sprint: number, store: Store): Promise<void> {
  for (const team of teams) await redrawTeamDetails(store, { team, sprint });
}
