import type { ContextBlock, KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Ending } from '../../domain/ending.ts';
import type { Goal } from '../../domain/goal.ts';
import type { SprintProgress } from '../../domain/sprint-progress.ts';
import type { Team } from '../../domain/team.ts';
import { goalLine, goalRow } from '../../shared/goals/goal-rows.ts';
import { quotedTitle, sequelParagraphs } from '../../shared/outcomes/ending-words.ts';
import { type Turnout, turnoutWords } from '../../shared/outcomes/turnout-words.ts';
import { type WorkloadFacts, workloadWords } from '../../shared/teams/workload-words.ts';
import { context, paragraph, plain, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { typed } from '../../slack/rich.ts';

/** A team's part in a sprint. */
export interface TeamPart {
  team: Team;
  /** Those that are not dropped, in order. */
  goals: readonly Goal[];
  /** In person-days, while the sprint is still to come. */
  workload: WorkloadFacts | null;
  /** What came after goals that have an outcome. */
  endings?: readonly Ending[];
  /** Those it was committed to and gave up. */
  dropped?: readonly Goal[];
  /** Of its vote on these goals, while that is open. */
  turnout?: Turnout | null;
}

type Standing = SprintProgress['standing'];

const mostTeams = 5;
const mostGoals = 10;
/** With what came after each, they take more room. */
const mostEnded = 7;
const longestName = 60;

/** Each team with its goals; at most 42 blocks. */
export function teamBlocks(parts: readonly TeamPart[], standing: Standing, titleLength: number): KnownBlock[] {
  const shown = parts.slice(0, mostTeams);
  const hasEnded = shown.some(({ endings = [] }) => endings.length > 0);
  const goalsEach = Math.max(1, Math.floor((hasEnded ? mostEnded : mostGoals) / Math.max(1, shown.length)));
  const more = parts.length - shown.length;
  return [
    ...shown.flatMap((part) => [
      rich(paragraph(...typed(clip(oneLine(part.team.name), longestName), { bold: true }))),
      ...factsBlocks(part, standing),
      ...part.goals
        .slice(0, goalsEach)
        .flatMap((goal) => [...goalRow(goal, titleLength), ...sequelOf(part, goal, titleLength)]),
      ...droppedOf(part, titleLength),
      ...moreGoals(part.goals.length - goalsEach),
    ]),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'team')} more of yours: _All teams_ shows them.`)] : []),
  ];
}

function sequelOf({ endings = [] }: TeamPart, { id }: Goal, length: number): KnownBlock[] {
  const ending = endings.find(({ goal }) => goal.id === id);
  const paragraphs = ending ? sequelParagraphs(ending, length) : [];
  return paragraphs.length > 0 ? [rich(...paragraphs)] : [];
}

const mostDropped = 4;

function droppedOf({ dropped = [] }: TeamPart, length: number): ContextBlock[] {
  if (dropped.length === 0) return [];
  const cut = Math.min(length, 200);
  const lines = dropped.slice(0, mostDropped).map((goal) => {
    const reason = goal.dropReason ? `: ${clip(oneLine(goal.dropReason), cut)}` : '';
    return plain(`:wastebasket: Dropped ${quotedTitle(goal, cut)}${reason}`);
  });
  const more = dropped.length - mostDropped;
  return [context(...lines, ...(more > 0 ? [mrkdwn`… and ${more} more were dropped`] : []))];
}

function factsBlocks({ goals, workload, turnout }: TeamPart, standing: Standing): ContextBlock[] {
  const facts = [
    ...(workload ? [workloadWords(workload)] : []),
    ...(goals.length === 0 ? [noGoals[standing]] : []),
    ...(turnout ? [voteWords(turnout)] : []),
  ];
  return facts.length > 0 ? [context(mrkdwn`${facts.join(' · ')}`)] : [];
}

const voteWords = (turnout: Turnout): string =>
  `:ballot_box_with_ballot: The vote is open: ${lowered(turnoutWords(turnout))}`;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const noGoals: Record<Standing, string> = {
  coming: 'No goals yet',
  running: 'No goals in this sprint',
  over: 'It had no goals',
};

const moreGoals = (count: number): ContextBlock[] =>
  count > 0 ? [context(mrkdwn`… and ${counted(count, 'goal')} more: \`/goal list\` shows all.`)] : [];

/** The same for a message's text. */
export function teamLines(parts: readonly TeamPart[], standing: Standing): string[] {
  return parts.flatMap(({ team, goals, turnout }) => [
    `${escaped(clip(oneLine(team.name), longestName))}${goals.length > 0 ? '' : `: ${noGoals[standing].toLowerCase()}`}`,
    ...(turnout ? [voteWords(turnout)] : []),
    ...goals.map(goalLine),
  ]);
}
