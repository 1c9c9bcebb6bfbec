import type { Button, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Goal, isToFinalise } from '../../domain/goal.ts';
import type { MarksClosed } from '../../domain/goal-mark.ts';
import type { OwnerBusy } from '../../domain/owner-busy.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { finaliseGoals, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerName } from '../../shared/goals/goal-owner.ts';
import { stateOf, wordsOfKind } from '../../shared/goals/goal-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, divider, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { askedGoalBlocks, type Names } from './asked-goal-blocks.ts';
import { type Room, rooms } from './room.ts';

/** A team's goals of the sprint that is planned, as far as they stand in this message of a thread. */
export interface TeamDetails extends Names {
  team: Team;
  sprint: Sprint;
  goals: readonly Goal[];
  /** Its goals of the sprint before; only its first message tells them. */
  before: { sprint: Sprint; goals: readonly Goal[] } | null;
  part: number;
  parts: number;
  closed: MarksClosed | null;
  /** Owners who are support hero, follow up on it or are away in the sprint. */
  busy: ReadonlyMap<string, OwnerBusy>;
}

export function teamDetailsMessage(details: TeamDetails): Message {
  const { team, goals, part, parts } = details;
  const title = `${oneLine(team.name)}${parts > 1 ? ` (${part} of ${parts})` : ''}`;
  const owner = (goal: Goal) => ownerName(goal, details.names);
  return {
    text: fittingText([
      escaped(title),
      ...goals.map((goal) => escaped(`• ${clip(oneLine(goal.title), 200)} (${owner(goal)}, ${stateOf(goal)})`)),
      ...(goals.length > 0 ? [] : [silenceOf(details)]),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      rich(paragraph(...typed(clip(title, 150), { bold: true }))),
      ...beforeBlocks(details, room),
      ...(goals.length > 0
        ? goals.flatMap((goal) => askedGoalBlocks(goal, details, room))
        : [context(mrkdwn`${silenceOf(details)}`)]),
      ...closingBlocks(details),
      ...buttonBlocks(details),
    ]),
  };
}

const silenceOf = ({ part }: TeamDetails): string => (part > 1 ? 'Nothing more by now.' : 'No proposals yet.');

const mostBefore = 5;

function beforeBlocks({ before, ...details }: TeamDetails, { name, words: length }: Room): KnownBlock[] {
  if (!before || before.goals.length === 0) return [];
  const more = before.goals.length - mostBefore;
  const list = before.goals.slice(0, mostBefore).flatMap((goal) => {
    const owner = clip(ownerName(goal, details.names), name);
    return typed(`\n• ${wordsOfKind(goal.kind).emoji} ${clip(oneLine(goal.title), length)} (${owner})`);
  });
  const rest = more > 0 ? [words(`\n… and ${more} more`)] : [];
  const title = rich(paragraph(bold(`For ${sprintName(details.sprint)}`)));
  return [rich(paragraph(bold(`In ${sprintName(before.sprint)}`), ...list, ...rest)), divider, title];
}

const closings: Record<MarksClosed, string> = {
  'turn-came': 'The answers closed when its turn came.',
  'deadline-passed': 'The answers closed at the deadline.',
  'sprint-began': 'The answers closed: the sprint has begun.',
};

const closingBlocks = ({ closed, goals }: TeamDetails): KnownBlock[] =>
  closed && goals.length > 0 ? [context(mrkdwn`:lock: ${closings[closed]}`)] : [];

function buttonBlocks({ team, sprint, goals, closed }: TeamDetails): KnownBlock[] {
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  const finalise = button(finaliseGoals, {
    label: 'Finalise',
    value,
    style: 'primary',
    spoken: `Finalise ${team.name}`,
  });
  const propose = button(proposeGoal, { label: 'Propose a goal', value });
  const offered: (Button | false)[] = [goals.some(isToFinalise) && finalise, goals.length === 0 && !closed && propose];
  const shown = offered.filter((one) => one !== false);
  return shown.length > 0 ? [actions(...shown)] : [];
}
