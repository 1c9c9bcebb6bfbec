import type { Deps, SubmissionArgs } from '../../feature.ts';
import { redraw } from '../../slack/tell.ts';

/** A goal's own card, by the goal's id: forms that others open stand on it, too. */
export const goalCard = 'goal';

/** Draws the card anew that a form stood on; one that stood alone leaves nothing to draw. Call it after the answer to the form. */
export async function redrawCardBelow(args: SubmissionArgs, goal: string, deps: Deps): Promise<void> {
  const card = args.view.previous_view_id;
  const view = card && (await deps.drawCard(goalCard, goal, args.body.user.id));
  if (view) await redraw(args, card, view);
}
