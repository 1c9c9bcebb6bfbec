import type { ActionsBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Goal, type Mark, questions } from '../../domain/goal.ts';
import { questionWords } from '../../shared/goals/mark-words.ts';
import { actions, button } from '../../slack/blocks.ts';

export type MarkButton = Pick<Mark, 'question' | 'says'>;

/** Each of the four buttons below a goal, by its action. */
export const markButtons = new Map<string, MarkButton>(
  questions.flatMap((question) =>
    (['yes', 'no'] as const).map((says): [string, MarkButton] => [`mark-${question}-${says}`, { question, says }]),
  ),
);

export const markActions = (goal: Goal, spoken: number): ActionsBlock =>
  actions(
    ...[...markButtons].map(([action, { question, says }]) => {
      const label = `${questionWords[question]} ${says === 'yes' ? 'Yes' : 'No'}`;
      return button(action, {
        label,
        value: markValue(goal),
        spoken: `${label}: ${clip(oneLine(goal.title), spoken)}`,
      });
    }),
  );

/** The goal, and the sprint that is spoken of: a button may be pressed long after it was drawn. */
const markValue = ({ id, sprint }: Goal): string => `${id}/${sprint}`;

export function readMarkValue(value: string): { goal: string; sprint: number } {
  const [goal = '', sprint] = value.split('/');
  return { goal, sprint: Number(sprint) };
}
