import type { Team } from '../domain/team.ts';
import type { Temporal } from '../domain/time.ts';
import type { Store } from '../store/index.ts';
import { sprintSlot } from './goal-lists.ts';
import type { TeamSprint } from './team-sprint.ts';

/** What a team (subject) has come to in a sprint (slot): posted when its votes close, edited in place as left-overs come. */
const summary = 'summary';

/** Posts a team's summary in its channel. Call it in the transaction that closes its votes, unless that moment is switched off. */
export async function announceSummary(
  store: Store,
  { id, channel }: Pick<Team, 'id' | 'channel'>,
  sprint: number,
  dueAt: Temporal.Instant,
): Promise<void> {
  const key = { kind: summary, subject: id, slot: sprintSlot(sprint) };
  await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position: 0, joins: true });
}

/** Draws it again where it has been posted: call it in the transaction that changes what it says. */
export async function followSummary(
  store: Store,
  { team, sprint }: TeamSprint,
  _dueAt: Temporal.Instant,
): Promise<void> {
  await store.announcements.redraw(summary, team, sprintSlot(sprint));
}
