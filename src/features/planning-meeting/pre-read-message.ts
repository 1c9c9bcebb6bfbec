import type { KnownBlock, RichTextElement } from '@slack/types';
import type { Away } from '../../domain/away.ts';
import { clip, oneLine } from '../../domain/clip.ts';
import { presentingOrder } from '../../domain/contested.ts';
import type { Goal } from '../../domain/goal.ts';
import type { DaysServed } from '../../domain/serving.ts';
import type { Team } from '../../domain/team.ts';
import { proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { type MilestoneNews, newsLines } from '../../shared/milestones/milestone-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, button, context, header, type Message, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { type Names, nameOf } from './asked-goal-blocks.ts';
import { companyGoalsInFull, companyGoalsLines } from './company-goals-blocks.ts';
import { dependencyBlocks, dependencyLines } from './dependency-blocks.ts';
import { goalsInWords } from './goal-state-words.ts';
import { meetingWords } from './meeting-words.ts';
import type { PlanningScene } from './planning-scene.ts';
import { mostTeams, type Room, rooms } from './room.ts';

export interface PreRead extends PlanningScene, Names {
  away: readonly Away[];
  milestones: MilestoneNews;
  /** Who is support hero in it, who is first first. */
  heroes: readonly DaysServed[];
}

/** What to read before the planning meeting: a line a team; each team's goals, with what is asked of them, are in the thread. */
export function preReadMessage(seen: PreRead): Message {
  const { sprint, goals, companyGoals, teamsById, today } = seen;
  const title = `Pre-read: planning of ${sprintName(sprint)}`;
  const { proposing, silent } = teamsIn(seen);
  return {
    text: fittingText([
      escaped(title),
      meetingWords(seen).toString(),
      ...companyGoalsLines(companyGoals),
      ...newsLines(seen.milestones, 100).slice(0, 5).map(escaped),
      ...proposing.map(({ team, goals }) => escaped(`${oneLine(team.name)}: ${goalsInWords(goals)}`)),
      ...(silent.length > 0 ? [escaped(`No proposals yet: ${namesOf(silent, 40, 20)}`)] : []),
      ...dependencyLines(goals, teamsById),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      header(title),
      context(mrkdwn`${days(sprint.firstOn, sprint.lastOn, today)}`, meetingWords(seen)),
      ...companyGoalsInFull(companyGoals, room.words),
      ...milestoneBlocks(seen.milestones, room),
      section(seen.isAsync ? askedUntilDeadline : askedUntilTurn),
      ...teamBlocks(proposing, room),
      ...silentBlocks(silent, room),
      ...dependencyBlocks(goals, teamsById, room),
      ...heroBlocks(seen, room),
      ...awayBlocks(seen, room),
      actions(button(proposeGoal, { label: 'Propose a goal' })),
    ]),
  };
}

const asked = mrkdwn`:thread: The thread has every team's goals. Two questions go with each: *right goal?* and *ambitious enough?* Please answer`;
const askedUntilTurn = mrkdwn`${asked} until its team's turn in the meeting; a “no” is where we start talking.`;
const askedUntilDeadline = mrkdwn`${asked} until then; a “no” is what we talk about.`;

interface Proposing {
  team: Team;
  goals: readonly Goal[];
}

function teamsIn({ teams, goals }: PlanningScene): { proposing: Proposing[]; silent: Team[] } {
  const ids = teams.map(({ id }) => id);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const byTeam = Map.groupBy(goals, ({ team }) => team);
  const inOrder = presentingOrder(ids, goals).map((id) => ({ team: byId.get(id)!, goals: byTeam.get(id) ?? [] }));
  const silent = inOrder.filter(({ goals }) => goals.length === 0);
  return { proposing: inOrder.slice(0, inOrder.length - silent.length), silent: silent.map(({ team }) => team) };
}

function teamBlocks(teams: readonly Proposing[], { name }: Room): KnownBlock[] {
  if (teams.length === 0) return [];
  const more = teams.length - mostTeams;
  const lines = teams
    .slice(0, mostTeams)
    .flatMap(({ team, goals }, i): RichTextElement[] => [
      ...typed(`${i > 0 ? '\n' : ''}${clip(oneLine(team.name), name)}`, { bold: true }),
      words(`  ${goalsInWords(goals)}`),
    ]);
  return [rich(paragraph(...lines, ...(more > 0 ? [words(`\n… and ${more} more teams`)] : [])))];
}

/** Those without a goal, late or without an owner; and what metrics said beside what was promised. */
function milestoneBlocks(news: MilestoneNews, { name, rows }: Room): KnownBlock[] {
  const lines = newsLines(news, name);
  if (lines.length === 0) return [];
  const more = lines.length > rows ? [`… and ${lines.length - rows} more: \`/milestone list\` shows them`] : [];
  const shown = [...lines.slice(0, rows), ...more].map((line) => `\n${line}`);
  return [rich(paragraph(bold('Milestones'), ...typed(shown.join(''))))];
}

const silentBlocks = (teams: readonly Team[], { name, rows }: Room): KnownBlock[] =>
  teams.length > 0 ? [rich(paragraph(bold('No proposals yet: '), ...typed(namesOf(teams, name, 2 * rows))))] : [];

function namesOf(teams: readonly Team[], length: number, most: number): string {
  const named = teams.slice(0, most).map(({ name }) => clip(oneLine(name), length));
  return [...named, ...(teams.length > most ? [`${teams.length - most} more`] : [])].join(', ');
}

function heroBlocks({ heroes, names, sprint }: PreRead, room: Room): KnownBlock[] {
  if (heroes.length === 0) return [];
  return [context(plain(`:ring_buoy: Support heroes in ${sprintName(sprint)}: ${daysEach(heroes, names, room)}`))];
}

function awayBlocks({ away, names, sprint }: PreRead, room: Room): KnownBlock[] {
  if (away.length === 0) return [];
  return [context(plain(`:palm_tree: Away in ${sprintName(sprint)}: ${daysEach(away, names, room)}`))];
}

function daysEach(
  all: readonly (Pick<DaysServed, 'person' | 'days'> & Partial<DaysServed>)[],
  names: PreRead['names'],
  { name, rows }: Room,
) {
  const named = all.slice(0, rows).map(({ person, days, twice = 0 }) => {
    const both = twice > 0 ? `, ${twice === days ? '' : `${twice} of them `}in two rotas at once` : '';
    return `${clip(nameOf(person, { names }), name)} (${halves(days)} ${days > 1 ? 'days' : 'day'}${both})`;
  });
  return [...named, ...(all.length > rows ? [`${all.length - rows} more`] : [])].join(', ');
}
