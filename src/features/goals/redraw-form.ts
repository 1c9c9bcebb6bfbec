import type { ButtonArgs, Deps } from '../../feature.ts';
import { redraw } from '../../slack/tell.ts';
import { redrawnEdit } from './edit-goal.ts';
import { editGoal } from './edit-goal-modal.ts';
import { redrawnProposal } from './propose-goal.ts';

/** Somebody picked an owner, a team or a sprint in a form: what follows from that is said at once. */
export async function redrawForm(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  if (!view) return;
  const redrawn = view.callback_id === editGoal ? redrawnEdit : redrawnProposal;
  await redraw(args, view.id, await redrawn(view, user.id, deps));
}
