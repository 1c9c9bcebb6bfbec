import type { ModalView } from '@slack/types';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { redraw, show, tell } from '../../slack/tell.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';
import { milestoneModal } from './milestone-modal.ts';
import { milestoneScene } from './milestone-scene.ts';

export async function showMilestone(args: ButtonArgs, deps: Deps): Promise<void> {
  const card = await drawMilestone(args.value, args.body.user.id, deps);
  await (card ? show(args, card) : tell(args, milestoneIsGone()));
}

/** Where a button of the card was pressed: elsewhere nothing. */
export async function redrawMilestoneHere(args: ButtonArgs, deps: Deps): Promise<void> {
  const { view, user } = args.body;
  const card = view?.type === 'modal' ? await drawMilestone(args.value, user.id, deps) : null;
  if (view && card) await redraw(args, view.id, card);
}

/** null if there is no such milestone. */
export async function drawMilestone(id: string, visitor: string, deps: Deps): Promise<ModalView | null> {
  const scene = await milestoneScene(id, visitor, deps);
  return scene && milestoneModal(scene, await deps.store.changes.of('milestone', id));
}
