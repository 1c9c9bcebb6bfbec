import type { Milestone } from '../../domain/milestone.ts';
import { milestoneEmoji, standing, titleOf } from '../../shared/milestones/milestone-words.ts';
import { actions, button, context, type Message, plain, section } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn } from '../../slack/mrkdwn.ts';
import { newMilestone } from './milestone-list-message.ts';

const most = 10;

/** Asks which one was meant, each with a button that goes on. */
export function whichMilestoneMessage(
  says: Mrkdwn,
  milestones: readonly Milestone[],
  action: string,
  label: string,
): Message {
  const shown = milestones.slice(0, most);
  const more = milestones.length - shown.length;
  return {
    text: fittingText([says.toString(), ...shown.map((one) => escaped(`• ${titleOf(one, 150)}`))]),
    blocks: [
      section(says),
      ...shown.map((one) =>
        section(
          plain(`${milestoneEmoji} ${titleOf(one, 200)} (${standing(one)})`),
          button(action, { label, value: one.id, spoken: `${label} ${titleOf(one, 60)}` }),
        ),
      ),
      ...(more > 0 ? [context(plain(`… and ${more} more`))] : []),
      ...(shown.length === 0 ? [actions(button(newMilestone, { label: 'Suggest a milestone' }))] : []),
    ],
  };
}
