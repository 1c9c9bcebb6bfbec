import type { Button } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import { answers, type DependencyAnswer } from '../../domain/goal.ts';
import { button } from '../../slack/blocks.ts';
import { answerWords } from './dependency-words.ts';
import { openGoal } from './goal-buttons.ts';

/** Each of the three answers to another team's question, by its button's action. */
export const answerButtons = new Map<string, DependencyAnswer['says']>(
  answers.map((says): [string, DependencyAnswer['says']] => [`answer-dependency-${says}`, says]),
);

interface Asked {
  goal: string;
  team: string;
  sprint: number;
}

export function answerActions(asked: Asked, title: string): Button[] {
  const value = dependencyValue(asked);
  const spoken = (label: string) => `${label}: ${oneLine(title)}`;
  return [
    ...[...answerButtons].map(([action, says]) => {
      const label = answerWords[says].name;
      return button(action, { label, value, spoken: spoken(label) });
    }),
    button(openGoal, { label: 'Open', value: asked.goal, spoken: spoken('Open') }),
  ];
}

/** As the value of a button: ids hold no slash. */
const dependencyValue = ({ goal, team, sprint }: Asked): string => `${goal}/${team}/${sprint}`;

export function readDependencyValue(value: string): Asked {
  const [goal = '', team = '', sprint] = value.split('/');
  return { goal, team, sprint: Number(sprint) };
}
