import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { calibrationLines } from '../../shared/outcomes/calibration-words.ts';
import { tidyUpContext, tidyUpLine, tidyUpRows } from '../../shared/outcomes/tidy-up-rows.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { workloadLine, workloadWords } from '../../shared/teams/workload-words.ts';
import { context, divider, header, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { day, days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, joined, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { typed } from '../../slack/rich.ts';
import { droppedBlocks } from './dropped-blocks.ts';
import { goalBlocks, goalTextLine } from './goal-blocks.ts';
import { openBlocks, openLines } from './open-blocks.ts';
import { countWords } from './outcome-counts.ts';
import { calibrationBlocks, pastChart, pastLines } from './past-chart.ts';
import type { TeamSummary } from './team-summary.ts';

/** How many goals there is room for, and for how much of each thing that people typed; the fullest first. */
const rooms = [
  { goals: 8, typed: 500 },
  { goals: 8, typed: 200 },
  { goals: 8, typed: 60 },
  { goals: 5, typed: 30 },
  { goals: 3, typed: 20 },
  { goals: 1, typed: 10 },
];
type Room = (typeof rooms)[number];

/** How a team's sprint went, in its channel: goals, lessons, what is open, and what it means for the next sprint. */
export function summaryMessage(summary: TeamSummary): Message {
  const title = `${sprintName(summary.sprint)}: how it went`;
  const way = (past: (summary: TeamSummary) => KnownBlock[]) =>
    firstThatFits(rooms, (room) => [
      header(title),
      context(mrkdwn`${factsLine(summary)}`),
      ...bodyBlocks(summary, room),
      ...nextBlocks(summary, room),
      ...past(summary),
      ...calibrationBlocks(summary.calibration),
    ]);
  return {
    text: fittingText([escaped(title), ...textLines(summary)]),
    blocks: way(({ past }) => pastChart(past)),
    plainer: way(({ past }) => pastLines(past)),
  };
}

/** The same for readers of the planning channel, in the thread of the message for all. */
export function summaryInThreadMessage(whole: TeamSummary): Message {
  const summary = { ...whole, sections: whole.sections.filter(({ isOfCompany }) => !isOfCompany) };
  const title = `${clip(oneLine(summary.team.name), 80)}: ${countWords(summary)}`;
  return {
    text: fittingText([escaped(title), ...textLines(summary)]),
    blocks: firstThatFits(rooms, (room) => [
      rich(paragraph(...typed(title, { bold: true }))),
      ...bodyBlocks(summary, room),
      ...calibrationBlocks(summary.calibration),
    ]),
  };
}

function textLines(summary: TeamSummary): string[] {
  const { endings, sections, calibration, nextWorkload, next } = summary;
  const workload = nextWorkload.capacity > 0 ? [`${sprintName(next)}: ${workloadWords(nextWorkload)}`] : [];
  return [
    ...(endings.length > 0 ? endings.map(goalTextLine) : [noGoals.toString()]),
    ...openLines(summary),
    ...sections.flatMap(({ lines }) => lines),
    ...workload.map(escaped),
    ...summary.nextTidyUps.map(tidyUpLine),
    ...calibrationLines(calibration),
  ];
}

const noGoals = mrkdwn`The team had no goals in this sprint, so there was no vote.`;

function factsLine({ sprint, next, vote, isFinal, today, ...summary }: TeamSummary): string {
  const voted = vote ? [`${vote.voted} of ${vote.roll} voted`] : [];
  const standing = isFinal ? 'final' : `owner and lead may correct it until ${day(next.firstOn, today)}`;
  const outcomes = summary.endings.length > 0 ? [countWords(summary), ...voted, standing] : [];
  return [days(sprint.firstOn, sprint.lastOn, today), ...outcomes].join('  ·  ');
}

function bodyBlocks(summary: TeamSummary, room: Room): KnownBlock[] {
  const { endings, vote, chains, tidyUps, sections } = summary;
  const results = new Map(vote?.results.map((result) => [result.goal, result]));
  const more = endings.length - room.goals;
  return [
    ...(endings.length === 0 ? [section(noGoals)] : []),
    ...endings.slice(0, room.goals).flatMap((ending) => {
      const { id } = ending.goal;
      return goalBlocks({ ending, result: results.get(id) ?? null, sprints: chains.get(id) ?? 1 }, room.typed);
    }),
    ...(more > 0
      ? [context(mrkdwn`… and ${counted(more, 'goal')} more: \`/sprint ${summary.sprint.number}\` shows them.`)]
      : []),
    ...openBlocks(summary, room.typed),
    ...tidyUpContext(tidyUps, room.typed),
    ...droppedBlocks(summary, room.typed),
    ...sections.flatMap((one) => one.blocks(room.typed)),
  ];
}

function nextBlocks({ next, nextWorkload, nextTidyUps }: TeamSummary, { typed }: Room): KnownBlock[] {
  const workload =
    nextWorkload.capacity > 0
      ? [section(joined([mrkdwn`*${sprintName(next)}*`, workloadLine(nextWorkload)], '\n'))]
      : [];
  const rows = tidyUpRows(nextTidyUps, typed);
  return workload.length + rows.length > 0 ? [divider, ...workload, ...rows] : [];
}
