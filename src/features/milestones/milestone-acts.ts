import type { Button, KnownBlock } from '@slack/types';
import { isGoingOn, type Side } from '../../domain/milestone.ts';
import { proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { forMilestone, updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { actions, button, context } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { endMilestone } from './end-milestone-modal.ts';
import { editFollowers } from './followers-modal.ts';
import { answerMetric } from './metric-modal.ts';
import { editMilestone } from './milestone-form-modal.ts';
import { rewriteResults } from './results-modal.ts';
import { type MilestoneScene, rightOver, sidesOpenTo } from './seen-milestone.ts';

export const agreeAs: Record<Side, string> = {
  product: 'agree-for-product',
  engineering: 'agree-for-engineering',
};
export const followMilestone = 'follow-milestone';
export const unfollowMilestone = 'unfollow-milestone';

const sideWords: Record<Side, string> = { product: 'product', engineering: 'engineering' };

/** Who has said yes, and a button for each side that this reader may speak for. */
export function agreementBlocks(scene: MilestoneScene): KnownBlock[] {
  const { milestone } = scene;
  if (milestone.state !== 'suggested') return [];
  const said = (['product', 'engineering'] as const).map((side) => {
    const by = milestone.agreed[side]?.by;
    return by ? mrkdwn`:white_check_mark: ${mention(by)} for ${sideWords[side]}` : mrkdwn`${sideWords[side]}: not yet`;
  });
  const buttons = sidesOpenTo(scene).map((side) =>
    button(agreeAs[side], { label: `Agree for ${sideWords[side]}`, value: milestone.id, style: 'primary' }),
  );
  return [
    context(mrkdwn`Agreed once product and engineering say so`, ...said),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ];
}

/** What its reader may do with it. */
export function actBlocks(scene: MilestoneScene): KnownBlock[] {
  const { milestone, visitor } = scene;
  const value = milestone.id;
  const followButton = milestone.followers.people.includes(visitor.id)
    ? button(unfollowMilestone, { label: 'Unfollow', value })
    : button(followMilestone, { label: 'Follow', value });
  const forAll = [
    button(proposeGoal, { label: 'Propose a goal for it', value: forMilestone(value) }),
    ...(rightOver('follow-milestone', scene).allowed ? [followButton] : []),
  ];
  const offered = [...editButtons(scene), ...(isGoingOn(milestone) ? forAll : [])];
  return offered.length > 0 ? [actions(...offered)] : [];
}

function editButtons(scene: MilestoneScene): Button[] {
  if (!rightOver('edit-milestone', scene).allowed) return [];
  const { id: value, state } = scene.milestone;
  const edit = button(editMilestone, { label: 'Edit', value });
  if (!isGoingOn(scene.milestone)) {
    const results = button(rewriteResults, { label: state === 'closed' ? 'Results' : 'Reason', value });
    const metric = button(answerMetric, { label: 'What the metric says', value });
    return [edit, results, ...(state === 'closed' ? [metric] : [])];
  }
  return [
    button(updateMilestone, { label: 'Update', value, style: 'primary' }),
    edit,
    button(editFollowers, { label: 'Followers', value }),
    button(endMilestone, { label: state === 'suggested' ? 'Give up' : 'Close or give up', value }),
  ];
}
