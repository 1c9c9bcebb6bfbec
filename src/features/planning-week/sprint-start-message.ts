import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { goalLine } from '../../shared/goals/goal-rows.ts';
import { tidyUpRows } from '../../shared/outcomes/tidy-up-rows.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { personDays } from '../../shared/teams/workload-words.ts';
import { context, header, type Message, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import type { Outlook } from './outlook-words.ts';
import { servingWords } from './serving-words.ts';
import { goalRows, goalsToDo, livingGoals, rooms } from './team-goals.ts';

export interface SprintStart {
  team: Team;
  sprint: Sprint;
  goals: readonly Goal[];
  outlook: Outlook;
  today: Temporal.PlainDate;
}

/** What a team goes for in the sprint that begins; it follows the goals. */
export function sprintStartMessage({ team, sprint, goals, outlook, today }: SprintStart): Message {
  const living = livingGoals(goals);
  const title = `${sprintName(sprint)} begins`;
  const heroes = outlook.heroes.length > 0 ? [servingWords(outlook.heroes, today)] : [];
  const facts = [
    days(sprint.firstOn, sprint.lastOn, today),
    counted(outlook.workingDays, 'working day'),
    ...(outlook.capacity > 0 ? [personDays(outlook.capacity)] : []),
  ].join(' · ');
  return {
    text: fittingText([
      escaped(title),
      facts,
      ...(living.length > 0 ? living.map(goalLine) : [noGoals.toString()]),
      ...heroes.map(String),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      context(mrkdwn`${facts}`),
      ...(living.length > 0 ? goalRows(living, room) : [section(noGoals)]),
      ...tidyUpRows(outlook.tidyUps, room.title),
      ...heroes.map((words) => section(words)),
      ...goalsToDo(living, team, sprint),
    ]),
  };
}

const noGoals = mrkdwn`No goals this sprint.`;
