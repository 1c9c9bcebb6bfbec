import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal, Objection } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { finaliseGoals, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { groupedRows, type Listed, rowsByTeam } from './goal-groups.ts';
import { objectionValue } from './objection-value.ts';

const mostNeeds = 50;
const titleLength = 200;

interface GoalNeeds {
  /** Objections that this person may answer. */
  toAnswer: readonly { goal: Goal; objection: Objection }[];
  /** Proposals that this person may finalise. */
  toFinalise: readonly { team: Team; sprint: Sprint; count: number }[];
}

/** What goals need of this person. */
export const goalNeedsHome = ({ toAnswer, toFinalise }: GoalNeeds): KnownBlock[] => [
  ...toFinalise.slice(0, mostNeeds).map(finaliseRow),
  ...toAnswer.slice(0, mostNeeds).map(answerRow),
];

/** The goals of their teams in the running sprint, with their state. */
export const goalsHome = (items: readonly Listed[]): KnownBlock[] => rowsByTeam(items, titleLength);

/** And in the next one. */
export const nextGoalsHome = (
  items: readonly Listed[],
  today: Temporal.PlainDate,
  mayPropose: boolean,
): KnownBlock[] => [
  ...groupedRows(items, titleLength, today),
  ...(mayPropose ? [actions(button(proposeGoal, { label: 'Propose a goal', style: 'primary' }))] : []),
];

/** For whoever only reads, and is in no team. */
export const readerHome = (): KnownBlock[] => [
  section(
    mrkdwn`:eyes: You read along here: goals are for the full members of this workspace. \`/goal list all\` shows those of every team.`,
  ),
];

function finaliseRow({ team, sprint, count }: GoalNeeds['toFinalise'][number]): KnownBlock {
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  const words = `${team.name}: ${counted(count, 'goal')} of ${sprintName(sprint)} ${count === 1 ? 'waits' : 'wait'} to be finalised`;
  return section(
    plain(words),
    button(finaliseGoals, { label: 'Finalise', value, style: 'primary', spoken: `Finalise goals of ${team.name}` }),
  );
}

function answerRow({ goal, objection }: GoalNeeds['toAnswer'][number]): KnownBlock {
  const title = oneLine(clip(goal.title, titleLength));
  const words = `An objection to “${title}” waits for an answer: ${oneLine(clip(objection.reason, titleLength))}`;
  return section(
    plain(words),
    button(answerObjection, { label: 'Answer', value: objectionValue(goal, objection), spoken: `Answer: ${title}` }),
  );
}
