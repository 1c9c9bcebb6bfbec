import { oneLine } from '../../domain/clip.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { type ToldStep, toeStepBlock, toeStepText } from '../../shared/goals/toe-words.ts';
import { actions, button, type Message, plain, section } from '../../slack/blocks.ts';
import { escaped } from '../../slack/mrkdwn.ts';

/** What happened; before it, for those whom it concerns, why they hear of it. */
export function stepMessage(told: ToldStep, opening: string | null): Message {
  const { incoming } = told;
  return {
    text: [...(opening ? [escaped(opening)] : []), toeStepText(told)].join('\n'),
    blocks: [
      ...(opening ? [section(plain(opening))] : []),
      toeStepBlock(told, 500),
      actions(button(openGoal, { label: 'Open', value: incoming.id, spoken: `Open ${oneLine(incoming.title)}` })),
    ],
  };
}
