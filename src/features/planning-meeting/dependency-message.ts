import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Dependency, type DependencyClosed, dependencyClosed } from '../../domain/dependency.ts';
import type { DependencyAnswer, Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { answerActions } from '../../shared/goals/dependency-buttons.ts';
import { answerWords } from '../../shared/goals/dependency-words.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerElement } from '../../shared/goals/goal-owner.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, button, context, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { dayAndTime, escaped, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';

export interface Question {
  goal: Goal;
  /** Whose goal it is. */
  asking: Pick<Team, 'name'>;
  /** The id of the team that is asked. */
  needed: string;
  /** For which it is asked; the goal may be in another by now. */
  sprint: Sprint;
  answer: Dependency['answer'];
}

/** Asks a team, in its channel, whether it can help with another team's goal; it keeps up with the answer. */
export function dependencyMessage(question: Question): Message {
  const { goal, asking, sprint } = question;
  const name = clip(oneLine(asking.name), 150);
  const title = clip(oneLine(goal.title), 300);
  const closed = closedOf(question);
  return {
    text: escaped(`${closed ? `${closings[closed]} ` : ''}${name} needs your help in ${sprintName(sprint)}: ${title}`),
    blocks: [
      rich(
        paragraph(
          ...typed(`:handshake: `),
          ...typed(name, { bold: true }),
          words(` needs your help in ${sprintName(sprint)} with\n`),
          ...typed(title, { bold: true }),
          words(', owned by '),
          ownerElement(goal),
        ),
      ),
      ...(closed ? closedBlocks(goal, closed) : answerBlocks(question)),
    ],
  };
}

const closedOf = ({ goal, needed, sprint }: Question): DependencyClosed | null =>
  dependencyClosed(goal, { team: needed, sprint: sprint.number });

const closings: Record<DependencyClosed, string> = {
  dropped: 'No answer is needed any more: the goal has been dropped.',
  moved: 'No answer is needed any more: the goal has moved to another sprint.',
  'not-needed': 'No answer is needed any more: it goes without your team now.',
};

const closedBlocks = (goal: Goal, closed: DependencyClosed): KnownBlock[] => [
  context(mrkdwn`${closings[closed]}`),
  actions(button(openGoal, { label: 'Open', value: goal.id })),
];

function answerBlocks({ goal, needed, sprint, answer }: Question): KnownBlock[] {
  const asked = { goal: goal.id, team: needed, sprint: sprint.number };
  return [...(answer ? [context(givenAnswer(answer))] : []), actions(...answerActions(asked, goal.title))];
}

function givenAnswer({ says, by, at }: DependencyAnswer) {
  const { emoji, name } = answerWords[says];
  const time = dayAndTime(at);
  return mrkdwn`${emoji} *${name}*, said ${mention(by)} ${time}. Anybody in your team can change it.`;
}
