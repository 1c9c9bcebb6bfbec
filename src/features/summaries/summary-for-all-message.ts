import type { KnownBlock } from '@slack/types';
import type { Calibration } from '../../domain/calibration.ts';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { calibrationLines } from '../../shared/outcomes/calibration-words.ts';
import type { SummarySection } from '../../shared/outcomes/summary-section.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { context, header, type Message, plain, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { countEmoji, countWords } from './outcome-counts.ts';
import { calibrationBlocks, pastChart, pastLines } from './past-chart.ts';
import { type PastSprint, type TeamSummary, unanswered } from './team-summary.ts';

export interface SummaryForAll {
  sprint: Sprint;
  teams: readonly TeamLine[];
  past: readonly PastSprint[];
  calibration: readonly Calibration[];
  /** The company's support week; null where it has no rota. */
  support: SummarySection | null;
  isFinal: boolean;
  today: Temporal.PlainDate;
}

type TeamLine = Pick<TeamSummary, 'endings' | 'dropped'> & { team: Team };

/** How many teams there is room for, and how much of their names; the fullest first. */
const sizes = [
  { teams: 100, name: 40, typed: 300 },
  { teams: 80, name: 20, typed: 100 },
  { teams: 60, name: 10, typed: 10 },
];
/** Emoji are long words to Slack: a section has 3,000 characters. */
const linesInSection = 8;

/** Every team in a line; how each goal went is in the thread. */
export function summaryForAllMessage(summary: SummaryForAll): Message {
  const { sprint, teams, past, calibration, support, today } = summary;
  const title = `${sprintName(sprint)}: how it went`;
  const all = { endings: teams.flatMap(({ endings }) => endings), dropped: teams.flatMap(({ dropped }) => dropped) };
  const facts = `${days(sprint.firstOn, sprint.lastOn, today)}  ·  ${countWords(all)}${summary.isFinal ? '  ·  final' : ''}`;
  const way = (chart: (past: readonly PastSprint[]) => KnownBlock[]) =>
    firstThatFits(sizes, (size) => [
      header(title),
      context(mrkdwn`${facts}`, mrkdwn`:thread: Each team's goals are in the thread`),
      ...chunks(teams.slice(0, size.teams).map((team) => teamLine(team, size.name))).map((lines) =>
        section(plain(lines.join('\n'))),
      ),
      ...moreTeams(teams.length - size.teams),
      ...(support?.blocks(size.typed) ?? []),
      ...chart(past),
      ...calibrationBlocks(calibration),
    ]);
  return {
    text: fittingText([
      escaped(title),
      facts,
      ...teams.map((team) => escaped(`${clip(oneLine(team.team.name), 40)}: ${countWords(team)}`)),
      ...(support?.lines ?? []),
      ...calibrationLines(calibration),
    ]),
    blocks: way(pastChart),
    plainer: way(pastLines),
  };
}

const moreTeams = (count: number): KnownBlock[] =>
  count > 0 ? [context(mrkdwn`… and ${counted(count, 'team')} more: \`/sprint all\` shows every team.`)] : [];

/** "Growth:  🟢 2  🟡 1 · 1 answer open" */
function teamLine(line: TeamLine, length: number): string {
  const open = unanswered(line).length;
  const name = clip(oneLine(line.team.name), length);
  return `${name}:  ${countEmoji(line)}${open > 0 ? `  ·  ${counted(open, 'answer')} open` : ''}`;
}

const chunks = (lines: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(lines.length / linesInSection) }, (_, i) =>
    lines.slice(i * linesInSection, (i + 1) * linesInSection),
  );
