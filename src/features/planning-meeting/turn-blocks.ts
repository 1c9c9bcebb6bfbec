import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { stageOf, type Turn } from '../../domain/meeting.ts';
import { kindWords } from '../../goal-words.ts';
import { context, paragraph, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, date, typed, words } from '../../slack/rich.ts';
import { type Names, nameOf } from './asked-goal-blocks.ts';
import { goalsInWords, remarksOn } from './goal-state-words.ts';
import { mostTeams, type Room } from './room.ts';
import { type RunSheet, turnsOf } from './run-sheet.ts';

const noTeams = mrkdwn`There are no teams yet: an admin adds them with \`/roofshot teams\`.`;

/** A line a team, contested ones first; below it its goals, where they are shown. */
export function turnBlock(sheet: RunSheet, room: Room): KnownBlock[] {
  const turns = turnsOf(sheet);
  if (turns.length === 0) return [context(noTeams)];
  const more = turns.length - mostTeams;
  return [
    rich(
      paragraph(
        bold(sheet.isAsync ? 'Teams' : 'Teams present in turn'),
        ...turns.slice(0, mostTeams).flatMap((turn, i) => turnElements(turn, i, sheet, room)),
        ...(more > 0 ? [words(`\n… and ${more} more teams`)] : []),
      ),
    ),
  ];
}

export function turnLines(sheet: RunSheet): string[] {
  return turnsOf(sheet).map((turn, i) => {
    const name = oneLine(sheet.teamsById.get(turn.team)?.name ?? '');
    return escaped(`${i + 1}. ${name}: ${turnInWords(turn, sheet)}`);
  });
}

function turnElements(turn: Turn, i: number, sheet: RunSheet, room: Room): RichTextElement[] {
  const name = clip(oneLine(sheet.teamsById.get(turn.team)?.name ?? ''), room.name);
  const isNow = isPresenting(turn, sheet);
  const showsGoals = sheet.detail === 'all' || isNow;
  return [
    ...typed(`\n${isNow ? ':arrow_forward: ' : ''}${i + 1}. ${name}`, { bold: true }),
    words(`  ${turnInWords(turn, sheet)}`),
    ...(isNow && turn.beganAt ? [words(', since '), date(turn.beganAt, '{time}')] : []),
    ...(showsGoals ? goalsOf(turn, sheet).flatMap((goal) => goalElements(goal, sheet, room)) : []),
  ];
}

/** "2 proposed · 1 to talk about", or how far its turn is. */
function turnInWords(turn: Turn, sheet: RunSheet): string {
  if (isPresenting(turn, sheet)) return 'presents now';
  return turn.beganAt ? 'has presented' : goalsInWords(goalsOf(turn, sheet));
}

/** "Ship X · of Ben · Right goal? 3 yes, 1 no · 1 open objection" */
function goalElements(goal: Goal, names: Names, room: Room): RichTextElement[] {
  const owner = clip(nameOf(goal.owner, names), room.name);
  const facts = [`of ${owner}`, ...remarksOn(goal)];
  return [
    ...typed(`\n      • ${kindWords[goal.kind].emoji} ${clip(oneLine(goal.title), room.words)}`),
    words(` · ${facts.join(' · ')}`),
  ];
}

const goalsOf = ({ team }: Turn, { goals }: RunSheet): Goal[] => goals.filter((goal) => goal.team === team);

function isPresenting({ team }: Turn, { progress }: RunSheet): boolean {
  const stage = stageOf(progress);
  return stage.kind === 'presenting' && stage.team === team;
}
