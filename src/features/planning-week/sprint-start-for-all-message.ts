import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { type Goal, isToFinalise, kinds } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { goalLine } from '../../shared/goals/goal-rows.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { context, header, type Message, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { typed } from '../../slack/rich.ts';
import { goalRows, livingGoals, rooms } from './team-goals.ts';

export interface TeamGoals {
  team: Team;
  /** Those that are not dropped. */
  goals: readonly Goal[];
}

/** How many teams there is room for, and how much of their names; the fullest first. */
const sizes = [
  { teams: 100, name: 40 },
  { teams: 80, name: 20 },
  { teams: 60, name: 10 },
];
const linesInSection = 30;

/** Every team in a line; the goals themselves are in the thread. */
export function sprintStartForAllMessage(
  sprint: Sprint,
  teams: readonly TeamGoals[],
  workingDays: number,
  today: Temporal.PlainDate,
): Message {
  const title = `${sprintName(sprint)} begins`;
  const facts = `${days(sprint.firstOn, sprint.lastOn, today)} · ${counted(workingDays, 'working day')}`;
  const lines = (name: number) => teams.map((team) => teamLine(team, name));
  return {
    text: fittingText([escaped(title), facts, summary(teams), ...lines(longestName).map(escaped)]),
    blocks: firstThatFits(sizes, (size) => [
      header(title),
      context(mrkdwn`${facts}`, mrkdwn`${summary(teams)}`),
      ...chunks(lines(size.name).slice(0, size.teams)).map((chunk) => section(plain(chunk.join('\n')))),
      ...moreTeams(teams.length - size.teams),
    ]),
  };
}

const moreTeams = (count: number): KnownBlock[] =>
  count > 0 ? [context(mrkdwn`… and ${counted(count, 'team')} more: \`/sprint all\` shows every team.`)] : [];

/** One team's goals, in the thread of the message for all. */
export function sprintStartInThreadMessage({ team, goals }: TeamGoals): Message {
  const living = livingGoals(goals);
  return {
    text: fittingText([escaped(teamLine({ team, goals: living })), ...living.map(goalLine)]),
    blocks: firstThatFits(rooms, (room) => [
      rich(paragraph(...typed(teamLine({ team, goals: living }), { bold: true }))),
      ...goalRows(living, room),
    ]),
  };
}

const longestName = 40;

/** "Growth: :rocket: 1 · :house: 2" */
function teamLine({ team, goals }: TeamGoals, length = longestName): string {
  const counts = kinds.map((kind) => ({ kind, count: goals.filter((goal) => goal.kind === kind).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${kindWords[kind].emoji} ${count}`);
  const open = goals.some(isToFinalise) ? ['not finalised'] : [];
  return `${clip(oneLine(team.name), length)}: ${goals.length > 0 ? [...words, ...open].join(' · ') : 'no goals'}`;
}

function summary(teams: readonly TeamGoals[]): string {
  const having = teams.filter(({ goals }) => goals.length > 0);
  if (having.length === 0) return 'No team has goals in it.';
  const goals = counted(having.flatMap(({ goals }) => goals).length, 'goal');
  return `${goals} of ${counted(having.length, 'team')}, in the thread`;
}

const chunks = (lines: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(lines.length / linesInSection) }, (_, i) =>
    lines.slice(i * linesInSection, (i + 1) * linesInSection),
  );
