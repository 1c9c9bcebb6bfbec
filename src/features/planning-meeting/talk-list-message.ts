import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { isContested } from '../../domain/contested.ts';
import type { Goal } from '../../domain/goal.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { button, context, header, type Message, plain, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { contentionsIn } from './goal-state-words.ts';
import type { PlanningScene } from './planning-scene.ts';
import { type Room, rooms } from './room.ts';

const mostGoals = ({ rows }: Room): number => Math.min(15, 5 * rows);

/** What is left to talk about at the deadline of an async workspace: the contested goals, no others. */
export function talkListMessage(seen: PlanningScene): Message {
  const contested = seen.goals.filter(isContested);
  const title = `To talk about: planning of ${sprintName(seen.sprint)}`;
  const sum = sumOf(seen.goals.length, contested.length);
  const lines = contested.map((goal) => escaped(`• ${clip(oneLine(goal.title), 100)} (${reasonsOf(goal, seen, 40)})`));
  return {
    text: fittingText([escaped(title), sum, ...lines]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      section(mrkdwn`${sum}`),
      ...contested.slice(0, mostGoals(room)).flatMap((goal) => goalBlocks(goal, seen, room)),
      ...moreBlocks(contested.length - mostGoals(room)),
    ]),
  };
}

const moreBlocks = (more: number): KnownBlock[] =>
  more > 0 ? [context(mrkdwn`… and ${more} more: \`/sprint plan\` shows every team.`)] : [];

function sumOf(goals: number, contested: number): string {
  if (goals === 0) return 'Nobody has proposed a goal, so there is nothing to talk about.';
  if (contested === 0) return `:tada: All is agreed: nothing is open on ${counted(goals, 'goal')}.`;
  return `${contested} of ${counted(goals, 'goal')} to talk about. What is not listed here is agreed.`;
}

function goalBlocks(goal: Goal, seen: PlanningScene, room: Room): KnownBlock[] {
  const title = clip(goal.title, room.words);
  const open = button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${clip(oneLine(title), room.spoken)}` });
  return [section(plain(title), open), context(plain(reasonsOf(goal, seen, room.name)))];
}

function reasonsOf(goal: Goal, { teamsById }: PlanningScene, length: number): string {
  const team = clip(oneLine(teamsById.get(goal.team)?.name ?? ''), length);
  return [team, ...contentionsIn(goal)].join(' · ');
}
