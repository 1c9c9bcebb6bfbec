import type { Side } from '../../domain/milestone.ts';
import { agreeToMilestone } from '../../domain/milestone-life.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { tell } from '../../slack/tell.ts';
import type { Stamp } from '../../store/index.ts';
import { tellOfAgreement } from './announce-milestone.ts';
import { redrawMilestone } from './change-milestone.ts';
import { milestoneIsGone } from './milestone-is-gone.ts';
import { milestoneScene } from './milestone-scene.ts';
import { redrawMilestoneHere } from './open-milestone.ts';
import { concernedBy, type MilestoneScene, rightToAgree } from './seen-milestone.ts';

/** Says yes for product or for engineering, on the card or in a message; twice is once. */
export const agreesFor =
  (side: Side) =>
  async (args: ButtonArgs, deps: Deps): Promise<void> => {
    const by = args.body.user.id;
    const scene = await milestoneScene(args.value, by, deps);
    if (!scene) return tell(args, milestoneIsGone());
    const right = rightToAgree(side, scene);
    if (!right.allowed) return tell(args, saying(await refusal('agree-milestone', right, deps)));

    await agree(scene, side, { by, at: deps.clock() }, deps);
    await redrawMilestoneHere(args, deps);
  };

async function agree({ milestone: { id } }: MilestoneScene, side: Side, stamp: Stamp, deps: Deps): Promise<void> {
  const agreed = await deps.store.transaction(async (store) => {
    const outcome = await store.milestones.change(id, (one) => agreeToMilestone(one, side, stamp), stamp);
    if (!('milestone' in outcome)) return null;
    if (outcome.kind === 'agreed') await tellOfAgreement(store, outcome.milestone, stamp.by, stamp.at);
    await redrawMilestone(store, outcome.milestone, stamp, deps);
    return outcome.milestone;
  });
  if (agreed) deps.refreshHomes([...concernedBy(agreed), ...deps.settings.admins, stamp.by]);
}
