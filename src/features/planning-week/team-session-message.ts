import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { goalLine } from '../../shared/goal-rows.ts';
import { writeRetro } from '../../shared/retro-buttons.ts';
import { sprintName } from '../../shared/sprint-words.ts';
import { teamSprintValue } from '../../shared/team-sprint.ts';
import { button, header, type Message, section } from '../../slack/blocks.ts';
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
  today: Temporal.PlainDate;
}

/** A team's channel is asked to divide what it has planned. */
export function teamSessionMessage({ team, sprint, goals, outlook, today }: TeamSession): Message {
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
      ...outlookLines(outlook, today),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      section(lookBack, button(writeRetro, { label: 'Write yours', value, spoken: 'Write into the retro' })),
      section(words),
      ...goalRows(living, room),
      ...outlookBlocks(outlook, today, room.title),
      ...goalsToDo(living, team, sprint),
    ]),
  };
}

const lookBack = mrkdwn`:mirror: Look back first: what went well, what to change, and what you will do about it.`;
const otherWork = 'List the other work: support, small features, bugs, refactoring. Together or async, in this thread.';
const divide = mrkdwn`:busts_in_silhouette: Divide the goals among you. ${otherWork}`;
const noGoals = ({ number }: Sprint) => `:busts_in_silhouette: Sprint ${number} has no goals yet.`;
