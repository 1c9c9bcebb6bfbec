import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal, Objection } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { finaliseGoals, proposeGoal } from '../../shared/goal-buttons.ts';
import { sprintName } from '../../shared/sprint-words.ts';
import { teamSprintValue } from '../../shared/team-sprint.ts';
import { actions, button, context, header, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { groupedRows, type Listed } from './goal-groups.ts';
import { objectionValue } from './objection-value.ts';

const mostGoals = 12;
const mostNeeds = 5;
const titleLength = 200;

interface GoalsHome {
  items: readonly Listed[];
  /** Objections that this person may answer. */
  toAnswer: readonly { goal: Goal; objection: Objection }[];
  /** Proposals that this person may finalise. */
  toFinalise: readonly { team: Team; sprint: Sprint; count: number }[];
  today: Temporal.PlainDate;
}

/** What needs this person, and the goals of their teams. */
export function goalsHome({ items, toAnswer, toFinalise, today }: GoalsHome): KnownBlock[] {
  const more = items.length - mostGoals;
  return [
    header('Your teams’ goals'),
    ...toFinalise.slice(0, mostNeeds).map(finaliseRow),
    ...toAnswer.slice(0, mostNeeds).map(answerRow),
    ...groupedRows(items.slice(0, mostGoals), titleLength, today),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more: \`/goal list\` shows all.`)] : []),
    actions(button(proposeGoal, { label: 'Propose a goal', style: 'primary' })),
  ];
}

function finaliseRow({ team, sprint, count }: GoalsHome['toFinalise'][number]): KnownBlock {
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  const words = `${team.name}: ${counted(count, 'goal')} of ${sprintName(sprint)} ${count === 1 ? 'waits' : 'wait'} to be finalised`;
  return section(
    plain(words),
    button(finaliseGoals, { label: 'Finalise', value, style: 'primary', spoken: `Finalise goals of ${team.name}` }),
  );
}

function answerRow({ goal, objection }: GoalsHome['toAnswer'][number]): KnownBlock {
  const title = oneLine(clip(goal.title, titleLength));
  const words = `An objection to “${title}” waits for an answer: ${oneLine(clip(objection.reason, titleLength))}`;
  return section(
    plain(words),
    button(answerObjection, { label: 'Answer', value: objectionValue(goal, objection), spoken: `Answer: ${title}` }),
  );
}
