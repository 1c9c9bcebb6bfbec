import type { ButtonArgs, Deps } from '../../feature.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { closedShown } from './draw-vote.ts';
import { resultsModal } from './results-modal.ts';
import { voteScene } from './vote-scene.ts';

/** What a closed vote has said is everybody's to read. */
export async function showResults(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const scene = place && (await voteScene(place, deps));
  if (!scene?.vote.closed)
    return tell(args, saying(mrkdwn`This vote has not closed yet: until then nobody sees how it stands.`));
  const shown = await closedShown(scene, scene.vote.closed, deps);
  await show(args, resultsModal({ ...shown, teamName: scene.team.name, isAnonymous: scene.vote.isAnonymous }));
}
