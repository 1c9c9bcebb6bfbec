import type { KnownBlock } from '@slack/types';
import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import type { WorkItem } from '../../domain/work-item.ts';
import { goalLine } from '../../shared/goals/goal-rows.ts';
import { type ToldStep, toeQuestion, toeStepBlock, toeStepText } from '../../shared/goals/toe-words.ts';
import { writeRetro } from '../../shared/outcomes/retro-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { divideWork, workBlocks } from '../../shared/teams/work-words.ts';
import { actions, button, divider, header, type Message, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { type Outlook, outlookBlocks, outlookLines } from './outlook-words.ts';
import { goalRows, goalsToDo, livingGoals, rooms } from './team-goals.ts';

export interface TeamSession {
  team: Team;
  /** The one that was planned. */
  sprint: Sprint;
  goals: readonly Goal[];
  outlook: Outlook;
  work: readonly WorkItem[];
  /** In the sprint before. */
  toes: readonly ToldStep[];
  today: Temporal.PlainDate;
}

/** A team's channel is asked to divide what it has planned. */
export function teamSessionMessage({ team, sprint, goals, outlook, work, toes, today }: TeamSession): Message {
  const living = livingGoals(goals);
  const value = teamSprintValue({ team: team.id, sprint: sprint.number - 1 });
  const title = `Your own session for ${sprintName(sprint)}`;
  const words = living.length > 0 ? divide : mrkdwn`${noGoals(sprint)} ${otherWork}`;
  return {
    text: fittingText([
      escaped(title),
      lookBack.toString(),
      words.toString(),
      ...living.map(goalLine),
      ...toes.map(toeStepText),
      ...outlookLines(outlook, today),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      section(lookBack, button(writeRetro, { label: 'Write yours', value, spoken: 'Write into the retro' })),
      section(words),
      ...goalRows(living, room),
      ...outlookBlocks(outlook, today, room.title),
      ...workBlocks(work, living, outlook.workload.otherWork, { ...room.work, title: Math.min(room.title, 120) }),
      actions(
        button(divideWork, {
          label: 'Divide the work',
          value: teamSprintValue({ team: team.id, sprint: sprint.number }),
        }),
      ),
      ...goalsToDo(living, team, sprint),
      ...toesBlocks(toes, room.title),
    ]),
  };
}

const mostToes = 5;

/** Each is shown again, and asked about. */
function toesBlocks(toes: readonly ToldStep[], length: number): KnownBlock[] {
  if (toes.length === 0) return [];
  return [
    divider,
    section(mrkdwn`*Looking back: was it right?*`),
    ...toes.slice(0, mostToes).flatMap((one) => [toeStepBlock(one, Math.min(length, 200)), toeQuestion(one)]),
  ];
}

const lookBack = mrkdwn`:mirror: Look back first: what went well, what to change, and what you will do about it.`;
const otherWork =
  'List the other work: support, small features, bugs, refactoring. Together, or each in their own time.';
const divide = mrkdwn`:busts_in_silhouette: Divide the goals among you. ${otherWork}`;
const noGoals = ({ number }: Sprint) => `:busts_in_silhouette: Sprint ${number} has no goals yet.`;
