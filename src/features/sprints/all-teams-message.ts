import type { RichTextBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal, GoalState } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { SprintProgress } from '../../domain/sprint-progress.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { ownerElement, ownerMention } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { outcomeCounts } from '../../shared/outcomes/outcome-counts.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, context, header, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';
import { pagesOf } from './pages.ts';
import { datesAndProgress } from './progress-words.ts';
import { listTeamsAfter, listTeamsBefore, showButton, teamsButton } from './sprint-buttons.ts';

export interface AllTeams {
  sprint: Sprint;
  progress: SprintProgress;
  teams: readonly TeamGoals[];
  today: Temporal.PlainDate;
}

/** A team with its goals of the sprint that are not dropped, in order. */
interface TeamGoals {
  team: Team;
  goals: readonly Goal[];
}

const mostTeams = 20;
const mostGoals = 5;
const longest = 80;

/** Every team in two lines, what it is called and its goals; as many on a page as Slack takes. */
export function allTeamsMessage({ sprint, progress, teams, today }: AllTeams, page: number): Message {
  const pages = pagesOf(teams, teamBlock, mostTeams);
  const here = Math.max(0, Math.min(page, pages.length - 1));
  const shown = pages[here] ?? [];
  const title = `${sprintName(sprint)}: every team`;
  const dates = datesAndProgress(sprint, progress, today);
  const turnTo = (action: string, label: string, page: number) =>
    teamsButton(action, label, { sprint: sprint.number, page });

  return {
    text: fittingText([escaped(`${title} · ${dates}`), ...shown.map(teamLine)]),
    blocks: [
      header(title),
      context(mrkdwn`${dates}`, ...(pages.length > 1 ? [mrkdwn`Page ${here + 1} of ${pages.length}`] : [])),
      ...(shown.length > 0 ? shown.map(teamBlock) : [context(noTeams)]),
      actions(
        ...(here > 0 ? [turnTo(listTeamsBefore, 'Page before', here - 1)] : []),
        ...(here + 1 < pages.length ? [turnTo(listTeamsAfter, 'Next page', here + 1)] : []),
        showButton('Only my teams', sprint.number),
      ),
    ],
  };
}

const noTeams = mrkdwn`There are no teams here yet: an admin adds them with \`/roofshot teams\`.`;

function teamBlock({ team, goals }: TeamGoals): RichTextBlock {
  const more = goals.length - mostGoals;
  const named = goals
    .slice(0, mostGoals)
    .flatMap((goal, i) => [...(i > 0 ? [words('  ·  ')] : []), ...goalWords(goal)]);
  return rich(
    paragraph(...typed(clip(oneLine(team.name), longest), { bold: true }), words(`  ${countWords(goals)}`)),
    ...(goals.length > 0 ? [paragraph(...named, ...(more > 0 ? [words(` and ${more} more`)] : []))] : []),
  );
}

const goalWords = (goal: Goal): RichTextElement[] => [
  ...typed(`${emojiOf(goal)} ${clip(oneLine(goal.title), longest)} `),
  ownerElement(goal),
];

const emojiOf = ({ outcome, kind }: Goal): string => (outcome ? outcomeWords[outcome.is] : wordsOfKind(kind)).emoji;

const states: readonly GoalState[] = ['committed', 'proposed', 'planned'];

/** "2 committed, 1 proposed", or how they went: "1 nailed, 1 scraped" */
function countWords(goals: readonly Goal[]): string {
  if (goals.length === 0) return 'no goals';
  if (goals.some(({ outcome }) => outcome)) return outcomeCounts(goals).join(', ');
  const counts = states.map((state) => ({ state, count: goals.filter((goal) => goal.state === state).length }));
  const present = counts.filter(({ count }) => count > 0);
  return present.map(({ state, count }) => `${count} ${state}`).join(', ');
}

function teamLine({ team, goals }: TeamGoals): string {
  const titles = goals
    .slice(0, mostGoals)
    .map((goal) => mrkdwn`${clip(oneLine(goal.title), longest)} (${ownerMention(goal)}${outcomeOf(goal)})`);
  return [
    escaped(clip(oneLine(team.name), longest)),
    `: ${countWords(goals)}`,
    ...titles.map((title) => `; ${title}`),
  ].join('');
}

const outcomeOf = ({ outcome }: Goal): string => (outcome ? `, ${outcome.is}` : '');
