import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import { endVote } from './end-vote.ts';
import { isOver, voteHasClosed } from './vote-faults.ts';
import { rightOverVote, voteScene } from './vote-scene.ts';

/** The lead's button below an open vote. */
export async function closeEarly(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const scene = place && (await voteScene(place, deps));
  if (!scene || isOver(scene, deps.clock())) return tell(args, voteHasClosed());

  const by = args.body.user.id;
  const right = await rightOverVote('close-vote', scene, by, deps);
  if (!right.allowed) return tell(args, saying(await refusal('close-vote', right, deps)));
  await endVote(scene, { at: deps.clock(), how: 'early', by }, deps);
}
