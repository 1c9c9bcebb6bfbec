import type { VotePlace } from '../../domain/vote.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { Asked } from '../../slack/tell.ts';
import { show, tell } from '../../slack/tell.ts';
import { openVotesOf } from './open-votes-of.ts';
import { isOver, voteHasClosed } from './vote-faults.ts';
import { voteModal } from './vote-modal.ts';
import { rightOverVote, voteScene } from './vote-scene.ts';
import { noVoteMessage, whichVoteMessage } from './which-vote-message.ts';

/** The button below a vote, wherever it stands. */
export async function openVoteForm(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  await (place ? showForm(args, place, args.body.user.id, deps) : tell(args, voteHasClosed()));
}

/** /sprint vote */
export async function voteByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const person = args.command.user_id;
  const own = await openVotesOf(person, deps);
  if (own.length === 1) return showForm(args, own[0]!.vote, person, deps);
  await tell(args, own.length > 1 ? whichVoteMessage(own) : noVoteMessage());
}

async function showForm(args: Asked, place: VotePlace, person: string, deps: Deps): Promise<void> {
  const scene = await voteScene(place, deps);
  if (!scene || isOver(scene, deps.clock())) return tell(args, voteHasClosed());
  const right = await rightOverVote('vote', scene, person, deps);
  if (!right.allowed) return tell(args, saying(await refusal('vote', right, deps)));
  if (scene.goals.length === 0) return tell(args, saying(mrkdwn`No goal is left to vote on: all have been dropped.`));
  const goals = scene.goals.map(({ id }) => id);
  await show(args, voteModal(scene, await deps.store.votes.ballotsBy(scene.vote, person, goals)));
}
