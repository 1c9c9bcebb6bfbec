import type { KnownBlock } from '@slack/types';
import { clip } from '../../domain/clip.ts';
import type { Ending } from '../../domain/ending.ts';
import { openAfter } from '../../domain/sequel.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { answerEnding, askLabels } from '../../shared/outcomes/ending-buttons.ts';
import { quotedTitle, sequelParagraphs } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, button, context, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { typed, words } from '../../slack/rich.ts';

/** How many goals there is room for, and for how much of what people typed; the fullest first. */
const sizes = [
  { goals: 10, typed: 500 },
  { goals: 10, typed: 100 },
  { goals: 10, typed: 30 },
];

/** What somebody's goals were voted, and what they ask now; it follows the answers. */
export function askedMessage(sprint: Sprint, endings: readonly Ending[]): Message {
  const open = endings.filter(({ goal, sequel }) => openAfter(goal, sequel));
  const opening =
    open.length > 0
      ? mrkdwn`:wave: *How ${sprintName(sprint)} went*, and what I'd like to hear from you:`
      : mrkdwn`:white_check_mark: *${sprintName(sprint)}*: you've said all there is to say. Thank you.`;
  return {
    text: fittingText([opening.toString(), ...endings.map((one) => escaped(`• ${line(one)}`))]),
    blocks: firstThatFits(sizes, (size) => [
      section(opening),
      ...endings.slice(0, size.goals).flatMap((one) => endingBlocks(one, size.typed)),
      ...moreGoals(endings.length - size.goals),
    ]),
  };
}

const moreGoals = (count: number): KnownBlock[] =>
  count > 0 ? [context(mrkdwn`… and ${counted(count, 'goal')} more: my Home shows them.`)] : [];

const line = ({ goal }: Ending): string =>
  `${goal.outcome ? outcomeWords[goal.outcome.is].name : 'No outcome'}: ${quotedTitle(goal, 150)}`;

function endingBlocks(ending: Ending, length: number): KnownBlock[] {
  const { goal, sequel } = ending;
  if (!goal.outcome) return [];
  const { emoji, name } = outcomeWords[goal.outcome.is];
  const open = openAfter(goal, sequel);
  const asked = open && button(answerEnding, { label: askLabels[open], value: goal.id, style: 'primary' });
  const card = button(openGoal, { label: 'Open the goal', value: goal.id });
  return [
    rich(
      paragraph(...typed(`${emoji} `), words(`${name}: `), ...typed(clip(goal.title, length), { bold: true })),
      ...sequelParagraphs(ending, length),
    ),
    actions(...(asked ? [asked] : []), card),
  ];
}
