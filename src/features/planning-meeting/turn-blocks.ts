import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { stageOf, type Turn } from '../../domain/meeting.ts';
import { ownerName } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { context, paragraph, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, date, typed, words } from '../../slack/rich.ts';
import type { Names } from './asked-goal-blocks.ts';
import { goalsInWords, remarksOn } from './goal-state-words.ts';
import { mostTeams, type Room } from './room.ts';
import { type RunSheet, turnsOf } from './run-sheet.ts';

const noTeams = mrkdwn`There are no teams yet: an admin adds them with \`/roofshot teams\`.`;

/** A line a team, contested ones first; below it its goals, where they are shown. */
export function turnBlock(sheet: RunSheet, room: Room): KnownBlock[] {
  const turns = turnsWithGoals(sheet);
  if (turns.length === 0) return [context(noTeams)];
  const more = turns.length - mostTeams;
  return [
    rich(
      paragraph(
        bold(sheet.isAsync ? 'Teams' : 'Teams present in turn'),
        ...turns.slice(0, mostTeams).flatMap((turn) => turnElements(turn, sheet, room)),
        ...(more > 0 ? [words(`\n… and ${more} more teams`)] : []),
      ),
    ),
  ];
}

export const turnLines = (sheet: RunSheet): string[] =>
  turnsWithGoals(sheet).map((turn) => escaped(`${turn.place}. ${oneLine(turn.name)}: ${turnInWords(turn)}`));

interface TeamTurn extends Turn {
  /** From 1 on. */
  place: number;
  name: string;
  goals: readonly Goal[];
  isNow: boolean;
}

function turnsWithGoals(sheet: RunSheet): TeamTurn[] {
  const byTeam = Map.groupBy(sheet.goals, ({ team }) => team);
  const stage = stageOf(sheet.progress);
  return turnsOf(sheet).map((turn, i) => ({
    ...turn,
    place: i + 1,
    name: sheet.teamsById.get(turn.team)?.name ?? '',
    goals: byTeam.get(turn.team) ?? [],
    isNow: stage.kind === 'presenting' && stage.team === turn.team,
  }));
}

function turnElements(turn: TeamTurn, sheet: RunSheet, room: Room): RichTextElement[] {
  const { place, name, goals, isNow, beganAt } = turn;
  const showsGoals = sheet.detail === 'all' || isNow;
  return [
    ...typed(`\n${isNow ? ':arrow_forward: ' : ''}${place}. ${clip(oneLine(name), room.name)}`, { bold: true }),
    words(`  ${turnInWords(turn)}`),
    ...(isNow && beganAt ? [words(', since '), date(beganAt, '{time}')] : []),
    ...(showsGoals ? goals.flatMap((goal) => goalElements(goal, sheet, room)) : []),
  ];
}

/** "2 proposed · 1 to talk about", or how far its turn is. */
function turnInWords({ isNow, beganAt, goals }: TeamTurn): string {
  if (isNow) return 'presents now';
  return beganAt ? 'has presented' : goalsInWords(goals);
}

/** "Ship X · of Ben · Right goal? 3 yes, 1 no · 1 open objection" */
function goalElements(goal: Goal, names: Names, room: Room): RichTextElement[] {
  const owner = clip(ownerName(goal, names.names), room.name);
  const facts = [`of ${owner}`, ...remarksOn(goal)];
  return [
    ...typed(`\n      • ${wordsOfKind(goal.kind).emoji} ${clip(oneLine(goal.title), room.words)}`),
    words(` · ${facts.join(' · ')}`),
  ];
}
