import type { KnownBlock } from '@slack/types';
import { type Stage, stageOf, stepOf } from '../../domain/meeting.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, button, context, header, type Message, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn, mrkdwn, timeOfDay } from '../../slack/mrkdwn.ts';
import { companyGoalsBlocks, companyGoalsLines } from './company-goals-blocks.ts';
import { dependencyBlocks, dependencyLines } from './dependency-blocks.ts';
import { meetingWords } from './meeting-words.ts';
import { quickRetroBlocks, quickRetroLines } from './quick-retro-blocks.ts';
import { rooms } from './room.ts';
import { isOpen, type RunSheet, turnsOf } from './run-sheet.ts';
import { turnBlock, turnLines } from './turn-blocks.ts';

export const moveMeetingOn = 'move-meeting-on';

/** The meeting in its order: company goals, open dependencies, breakouts, then each team in turn. */
export function runSheetMessage(sheet: RunSheet): Message {
  const { sprint, goals, companyGoals, teamsById, progress, today } = sheet;
  const title = `${sheet.isAsync ? 'Planning' : 'Run-sheet: planning'} of ${sprintName(sprint)}`;
  const stage = stageOf(progress);
  return {
    text: fittingText([
      escaped(title),
      meetingWords(sheet).toString(),
      ...companyGoalsLines(companyGoals),
      ...dependencyLines(goals, teamsById),
      ...quickRetroLines(sheet),
      ...turnLines(sheet),
    ]),
    blocks: firstThatFits(waysToDraw(sheet), ({ room, detail }) => [
      header(title),
      context(mrkdwn`${days(sprint.firstOn, sprint.lastOn, today)}`, meetingWords(sheet)),
      ...companyGoalsBlocks(companyGoals, room.words),
      ...dependencyBlocks(goals, teamsById, room),
      ...(sheet.isAsync ? [] : [section(breakoutWords(stage, sheet))]),
      ...quickRetroBlocks(sheet, room),
      ...turnBlock({ ...sheet, detail }, room),
      ...endBlocks(stage, sheet),
    ]),
  };
}

/** Goals of every team are shown as far as they fit. */
const waysToDraw = ({ detail }: RunSheet) =>
  [...(detail === 'all' ? (['all'] as const) : []), 'presenting' as const].flatMap((detail) =>
    rooms.map((room) => ({ room, detail })),
  );

const breakoutTime = { minutes: 20 };

function breakoutWords(stage: Stage, { detail }: RunSheet): Mrkdwn {
  const where = detail === 'presenting' ? ', in the thread of this message' : '';
  const now =
    stage.kind === 'breakouts'
      ? mrkdwn`\n:hourglass_flowing_sand: *Now*, since ${timeOfDay(stage.since)}, until ${timeOfDay(stage.since.add(breakoutTime))}`
      : '';
  return mrkdwn`*Breakouts*, 20 minutes: each team finalises its goals${where}.${now}`;
}

function endBlocks(stage: Stage, sheet: RunSheet): KnownBlock[] {
  if (sheet.isAsync) return [];
  if (stage.kind === 'over') {
    return [
      section(
        mrkdwn`:checkered_flag: *Done* at ${timeOfDay(stage.since)}. Good luck with Sprint ${sheet.sprint.number}!`,
      ),
    ];
  }
  return isOpen(sheet) ? [actions(moveButton(stage, sheet))] : [];
}

function moveButton(stage: Stage, sheet: RunSheet) {
  const next = turnsOf(sheet).find(({ beganAt }) => beganAt === null);
  const name = next && sheet.teamsById.get(next.team)?.name;
  const label = stage.kind === 'not-started' ? 'Start the meeting' : next ? nextLabels[stage.kind] : 'Finish';
  const value = meetingStepValue({ sprint: sheet.sprint.number, step: stepOf(sheet.progress) });
  return button(moveMeetingOn, { label, value, style: 'primary', ...(name && { spoken: `${label}: ${name}` }) });
}

const nextLabels: Record<Stage['kind'], string> = {
  'not-started': 'Start the meeting',
  breakouts: 'First team',
  presenting: 'Next team',
  over: 'Finish',
};

interface MeetingStep {
  sprint: number;
  /** The one to go on from. */
  step: number;
}

const meetingStepValue = ({ sprint, step }: MeetingStep): string => `${sprint}/${step}`;

export function readMeetingStep(value: string): MeetingStep {
  const [sprint, step] = value.split('/').map(Number);
  return { sprint: sprint ?? Number.NaN, step: step ?? Number.NaN };
}
