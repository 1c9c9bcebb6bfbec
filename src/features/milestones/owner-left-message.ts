import type { Milestone } from '../../domain/milestone.ts';
import { openMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { milestoneEmoji, titleOf } from '../../shared/milestones/milestone-words.ts';
import { actions, button, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { editMilestone } from './milestone-form-modal.ts';

/** Its owner has left: whoever may edit it is asked for another. */
export function ownerLeftMessage(milestone: Milestone, owner: string): Message {
  const says = mrkdwn`:wave: ${mention(owner)} has left, and owned a milestone. Who owns it now?`;
  return {
    text: mrkdwn`${says} ${titleOf(milestone, 300)}`.toString(),
    blocks: [
      section(says),
      section(plain(`${milestoneEmoji} ${titleOf(milestone, 500)}`)),
      actions(
        button(editMilestone, { label: 'Choose an owner', value: milestone.id, style: 'primary' }),
        button(openMilestone, { label: 'Open', value: milestone.id }),
      ),
    ],
  };
}

/** There is one again, or none is needed any more. */
export const ownerFoundMessage = ({ title, owner }: Milestone): Message =>
  owner === null
    ? saying(mrkdwn`:white_check_mark: ${titleOf({ title }, 300)}: nothing left to do.`)
    : saying(mrkdwn`:white_check_mark: ${titleOf({ title }, 300)}: ${mention(owner)} owns it now.`);
