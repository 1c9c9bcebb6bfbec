import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerElement, ownerMention } from '../../shared/goals/goal-owner.ts';
import { actions, button, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';

/** The announcement's kind: tells somebody that a goal (subject) has become theirs by an edit (slot). */
export const newOwner = 'goal-owner';

/** In the thread, where the list alone would change without a sound. */
export function ownerMessage(goal: Goal): Message {
  const { id, title } = goal;
  const short = oneLine(clip(title, 200));
  return {
    text: mrkdwn`${ownerMention(goal)}, “${short}” is yours now`.toString(),
    blocks: [
      rich(paragraph(ownerElement(goal), words(', “'), ...typed(short), words('” is yours now.'))),
      actions(button(openGoal, { label: 'Open', value: id })),
    ],
  };
}
