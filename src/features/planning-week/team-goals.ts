import type { KnownBlock } from '@slack/types';
import { type Goal, isToFinalise } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { finaliseGoals, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { goalRow, titleLengths } from '../../shared/goals/goal-rows.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

/** How much of each title a message shows, of how many goals, and how much of the work on them: the fullest first, as Slack takes so much and no more. */
export const rooms = [
  ...titleLengths.map((title, i) => ({ title, goals: 15, work: { goals: 6 - i, lines: 8 - i } })),
  { title: 30, goals: 6, work: { goals: 2, lines: 3 } },
  { title: 30, goals: 4, work: { goals: 1, lines: 2 } },
  { title: 15, goals: 2, work: { goals: 1, lines: 1 } },
];
type Room = (typeof rooms)[number];

export const livingGoals = (goals: readonly Goal[]): Goal[] =>
  inOrder(goals.filter(({ state }) => state !== 'dropped'));

/** A team's goals, as many as there is room for. */
export function goalRows(goals: readonly Goal[], room: Room): KnownBlock[] {
  const more = goals.length - room.goals;
  return [
    ...goals.slice(0, room.goals).flatMap((goal) => goalRow(goal, room.title)),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'goal')} more: \`/goal list\` shows all.`)] : []),
  ];
}

/** What is still to do about them: finalise, or propose the first one; nothing where all is settled. */
export function goalsToDo(goals: readonly Goal[], team: Team, { number }: Sprint): KnownBlock[] {
  const value = teamSprintValue({ team: team.id, sprint: number });
  if (goals.length === 0) return [actions(button(proposeGoal, { label: 'Propose a goal', value }))];
  if (!goals.some(isToFinalise)) return [];
  return [
    context(mrkdwn`:warning: Not final yet: the lead can still choose.`),
    actions(button(finaliseGoals, { label: 'Finalise', value, style: 'primary' })),
  ];
}
