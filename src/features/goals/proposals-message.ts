import type { KnownBlock } from '@slack/types';
import { type Goal, isFinalised, isToFinalise } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { finaliseGoals, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { goalLine, goalRow, titleLengths } from '../../shared/goals/goal-rows.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, header, type Message, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

const mostGoals = 15;
/** Slack's limit on the elements of a context block. */
const mostNotes = 10;

interface Proposals {
  team: Team;
  sprint: Sprint;
  goals: readonly Goal[];
  today: Temporal.PlainDate;
  /** Which owners are away in it, or support hero. */
  ownerNotes?: readonly Mrkdwn[];
}

/** A team's goals of one sprint, as its channel sees them from the first proposal on. */
export function proposalsMessage({ team, sprint, goals, today, ownerNotes = [] }: Proposals): Message {
  const listed = inOrder(goals);
  const title = `${team.name}: goals for ${sprintName(sprint)}`;
  const blocks = firstThatFits(titleLengths, (length) => [
    header(title),
    context(mrkdwn`${days(sprint.firstOn, sprint.lastOn, today)}`, ...standingOf(listed)),
    ...listed.slice(0, mostGoals).flatMap((goal) => goalRow(goal, length)),
    ...afterList(listed.length),
    ...(ownerNotes.length > 0 ? [context(...ownerNotes.slice(0, mostNotes))] : []),
    ...(team.isArchived ? [] : [buttons({ team, sprint, goals: listed })]),
  ]);
  return { text: fittingText([escaped(title), ...listed.map(goalLine)]), blocks };
}

/** Whether the list is final, and who made it so. */
function standingOf(goals: readonly Goal[]): Mrkdwn[] {
  if (goals.some(({ committedAs }) => committedAs?.how === 'not-finalised')) {
    return [mrkdwn`:warning: Nobody finalised these before the sprint began, so they all stand. It can still be done.`];
  }
  const commitment = goals.find(isFinalised)?.committedAs;
  if (commitment?.by) {
    const forLead = commitment.how === 'finalised-for-lead' ? ' for the lead' : '';
    return [mrkdwn`:lock: Finalised by ${mention(commitment.by)}${forLead}`];
  }
  return goals.some(isToFinalise) ? [mrkdwn`Proposals, until the lead finalises them`] : [];
}

function afterList(count: number): KnownBlock[] {
  if (count === 0) return [section(mrkdwn`None any more.`)];
  if (count <= mostGoals) return [];
  return [context(mrkdwn`… and ${counted(count - mostGoals, 'goal')} more: \`/goal list\` shows all.`)];
}

function buttons({ team, sprint, goals }: Pick<Proposals, 'team' | 'sprint' | 'goals'>) {
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  const propose = button(proposeGoal, { label: 'Propose a goal', value });
  const finalise = button(finaliseGoals, { label: 'Finalise', value, style: 'primary' });
  return actions(propose, ...(goals.some(isToFinalise) ? [finalise] : []));
}
