import { revealNotes } from '../../domain/retro.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { teamIsGone } from './open-retro.ts';
import { announceRetro } from './retro-posts.ts';
import { retroScene, rightIn } from './retro-scene.ts';

/** Whoever decides for the team shows everybody what has been written. */
export async function reveal(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  const by = args.body.user.id;
  const scene = place && (await retroScene(place, by, deps));
  if (!scene) return tell(args, teamIsGone());
  const right = rightIn(scene, 'lead-retro');
  if (!right.allowed) return tell(args, saying(await refusal('lead-retro', right, deps)));

  const at = deps.clock();
  const revealed = { by, at, isForLead: right.as === 'member-for-lead' };
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await store.retros.change(
      scene.retro,
      scene.retro.isAnonymous,
      (retro) => revealNotes(retro, revealed),
      { by, at },
    );
    if (outcome.kind === 'revealed') await announceRetro(store, scene.team, scene.retro.sprint, at);
    return outcome;
  });
  if (outcome.kind === 'refused' && outcome.because === 'no-notes') await tell(args, nothingWritten());
}

const nothingWritten = () => saying(mrkdwn`:mirror: Nobody has written a note yet, so there is nothing to reveal.`);
