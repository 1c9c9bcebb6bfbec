import { inOrder } from '../../domain/goal-order.ts';
import { unsettledAmong } from '../../domain/goal-outcome.ts';
import type { ClosedVote } from '../../domain/vote.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { type ClosedShown, closedVoteMessage } from './closed-vote-message.ts';
import { leftOpenMessage } from './left-open-message.ts';
import { voteMessage } from './vote-message.ts';
import { voteScene } from './vote-scene.ts';
import type { VoteScene } from './vote-shown.ts';

/** A vote that has closed before its message could be posted has nothing to ask any more. */
export async function drawVote({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const scene = await voteScene({ team: subject, sprint: readSprintSlot(slot) }, deps);
  if (!scene) return null;
  if (!scene.vote.closed) return scene.team.isArchived ? null : voteMessage(scene);
  return posted ? closedVoteMessage(await closedShown(scene, scene.vote.closed, deps)) : null;
}

/** Once all is settled, one that was posted says so, and one that was not is not needed. */
export async function drawLeftOpen({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const scene = await voteScene({ team: subject, sprint: readSprintSlot(slot) }, deps);
  if (!scene?.vote.closed) return null;
  const shown = await closedShown(scene, scene.vote.closed, deps);
  const open = unsettledAmong(shown.goals, scene.vote.closed.results);
  return open.length > 0 || posted ? leftOpenMessage({ ...shown, team: scene.team, open }) : null;
}

export async function closedShown(
  { team, sprint }: Pick<VoteScene, 'team' | 'sprint'>,
  closed: ClosedVote,
  { store }: Deps,
): Promise<ClosedShown> {
  const results = new Set(closed.results.map(({ goal }) => goal));
  const goals = (await store.goals.ofTeam(team.id, sprint.number)).filter(({ id }) => results.has(id));
  return { team: team.id, sprint, closed, goals: inOrder(goals) };
}
