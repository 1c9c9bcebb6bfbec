import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import type { VotePlace } from '../../domain/vote.ts';
import type { Store } from '../../store/index.ts';
import { sprintSlot, voteOpen } from '../goals/goal-lists.ts';

/** Asks whoever decides for a team (subject) to settle what its vote of a sprint (slot) left open. */
export const voteLeftOpen = 'vote-left-open';

/** Draws again all that is posted about a team's vote: call it in the transaction that changes it. */
export async function followVote(store: Store, { team, sprint }: VotePlace): Promise<void> {
  for (const kind of [voteOpen, voteLeftOpen]) await store.announcements.redraw(kind, team, sprintSlot(sprint));
}

export async function announceVote(
  store: Store,
  { id, channel }: Team,
  sprint: number,
  timing: { dueAt: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<void> {
  const key = { kind: voteOpen, subject: id, slot: sprintSlot(sprint) };
  await store.announcements.add({ ...key, channel, threadOf: null, ...timing, position: 1, joins: true });
}
