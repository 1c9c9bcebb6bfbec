import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { type Announcement, announcementId, type Store } from '../../store/index.ts';
import { announcePlanning } from '../sprints/planning-posts.ts';
import { goalDetails, goalOwnerLeft, listsOf, proposals, sprintSlot } from './goal-lists.ts';

/**
 * Brings what the team's channel shows of these goals up to date: a list for each sprint, each goal in that list's thread.
 *
 * Call it in the transaction that changes them; `left` names the sprints that a goal of theirs was in before.
 */
export async function announceGoals(
  store: Store,
  team: Team,
  goals: readonly Goal[],
  dueAt: Temporal.Instant,
  left: readonly number[] = [],
): Promise<void> {
  for (const sprint of new Set([...goals.map((goal) => goal.sprint), ...left])) {
    await announceList(store, team, sprint, dueAt);
  }
  for (const goal of goals) await announceGoal(store, team, goal, dueAt);
  await store.announcements.redraw(goalOwnerLeft, team.id);
  await announcePlanning(store, team, goals, dueAt, left);
}

const listOf = (team: string, sprint: number) => ({ kind: proposals, subject: team, slot: sprintSlot(sprint) });

async function announceList(store: Store, { id, channel }: Team, sprint: number, dueAt: Temporal.Instant) {
  const key = listOf(id, sprint);
  await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position: 0 });
  for (const { kind, subject } of listsOf(id)) await store.announcements.redraw(kind, subject, key.slot);
}

async function announceGoal(store: Store, team: Team, { id, sprint }: Goal, dueAt: Temporal.Instant) {
  const key = { kind: goalDetails, subject: id, slot: sprintSlot(sprint) };
  await store.announcements.add({ ...key, ...(await inThread(store, team, sprint)), dueAt, position: 1 });
  await store.announcements.redraw(key.kind, key.subject);
}

/** Says something about a goal to somebody, in its thread. */
export async function announceInThread(
  store: Store,
  team: Team,
  goal: Goal,
  { kind, slot, dueAt }: Pick<Announcement, 'kind' | 'slot' | 'dueAt'>,
): Promise<void> {
  const place = await inThread(store, team, goal.sprint);
  await store.announcements.add({ kind, subject: goal.id, slot, ...place, dueAt, position: 2 });
}

/** In the thread of the list, wherever that was posted: the team may have moved to another channel since. */
async function inThread(store: Store, team: Team, sprint: number) {
  const threadOf = announcementId(listOf(team.id, sprint));
  const list = await store.announcements.find(threadOf);
  return { channel: list?.channel ?? team.channel, threadOf };
}
