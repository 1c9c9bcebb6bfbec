import { clip } from '../../domain/clip.ts';
import type { Ending } from '../../domain/ending.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { sequelParagraphs } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { actions, button, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

const longest = 500;

/** A lead hears what somebody said about a goal, as it stands when they read it. */
export function leadToldMessage(ending: Ending, by: string): Message {
  const { goal } = ending;
  const { emoji, name } = outcomeWords[goal.outcome?.is ?? 'failed'];
  const corrected = goal.outcome?.how === 'corrected' ? goal.outcome : null;
  const title = clip(goal.title, longest);
  return {
    text: mrkdwn`${mention(by)} has said more about “${clip(title, 150)}”: ${name.toLowerCase()}`.toString(),
    blocks: [
      rich(
        paragraph(
          person(by),
          words(' has said more about '),
          ...typed(title, { bold: true }),
          ...typed(`  ${emoji} ${name}`),
        ),
        ...(corrected
          ? [paragraph(bold(`Corrected${before(corrected.voted)}: `), ...typed(clip(corrected.reason ?? '', longest)))]
          : []),
        ...sequelParagraphs(ending, longest),
        paragraph(...typed("The summary and next sprint's workload follow it.")),
      ),
      actions(button(openGoal, { label: 'Open the goal', value: goal.id })),
    ],
  };
}

const before = (voted: keyof typeof outcomeWords | null): string =>
  voted ? ` (the vote said ${outcomeWords[voted].name.toLowerCase()})` : '';
