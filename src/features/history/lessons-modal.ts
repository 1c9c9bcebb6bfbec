import type { ViewOutput } from '@slack/bolt';
import type { Button, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { actions, button, context, input, plain, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { findLessons } from './history-buttons.ts';
import { backToHistory } from './history-place.ts';

export const turnLessonsBack = 'turn-lessons-back';
export const turnLessonsOn = 'turn-lessons-on';

const longestSearch = 200;
const pageSize = 10;
const longestLesson = 600;
const longestTitle = 150;

/** What was searched for, and what the form remembers of where it was opened. */
const Memory = z.object({ words: z.string(), place: z.string().nullable() });
export type LessonsMemory = z.output<typeof Memory>;

export interface FoundLessons {
  /** The newest first. */
  found: readonly Lesson[];
  /** How many lessons there are in all. */
  of: number;
  teamName(team: string): string;
  sprintName(sprint: number): string;
}

/** A search among all that was learned; on a page of it the lessons with their goals. */
export function lessonsModal(shown: FoundLessons, memory: LessonsMemory, page = 0): ModalView {
  const { found } = shown;
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const here = Math.max(0, Math.min(page, pages - 1));
  const turns = [
    ...(here > 0 ? [turn(turnLessonsBack, 'Page before', here - 1)] : []),
    ...(here + 1 < pages ? [turn(turnLessonsOn, 'Next page', here + 1)] : []),
    ...(memory.place === null ? [] : [backToHistory(memory.place)]),
  ];
  return {
    type: 'modal',
    callback_id: findLessons,
    private_metadata: JSON.stringify(memory),
    title: plain('Lessons'),
    submit: plain('Search'),
    close: plain('Close'),
    blocks: [
      input('words', 'Words of the lesson, its goal or its team', searchField(memory.words), { optional: true }),
      context(mrkdwn`${countWords(shown, memory.words)}${pages > 1 ? ` Page ${here + 1} of ${pages}.` : ''}`),
      ...found.slice(here * pageSize, (here + 1) * pageSize).flatMap((lesson) => lessonRows(lesson, shown)),
      ...(turns.length > 0 ? [actions(...turns)] : []),
    ],
  };
}

const searchField = (words: string) => ({
  ...textField(words, { max_length: longestSearch }),
  placeholder: plain('migration, mobile …'),
});

function countWords({ found, of }: FoundLessons, words: string): string {
  if (of === 0) return 'There are no lessons yet: owners of goals that failed write them after the vote.';
  if (found.length === 0) return 'No lesson has all of these words. Fewer or shorter ones?';
  const how = words === '' ? counted(of, 'lesson') : `${found.length} of ${counted(of, 'lesson')}`;
  return found.length > 1 ? `${how}, the newest first.` : `${how}.`;
}

function lessonRows(lesson: Lesson, { teamName, sprintName }: FoundLessons): KnownBlock[] {
  const title = clip(oneLine(lesson.title), longestTitle);
  const open = button(openGoal, { label: 'Open', value: lesson.goal, spoken: `Open ${title}` });
  const { emoji, name } = lesson.outcome ? outcomeWords[lesson.outcome] : noOutcome;
  const about = [title, clip(oneLine(teamName(lesson.team)), 80), sprintName(lesson.sprint)];
  return [
    section(plain(clip(lesson.words, longestLesson)), open),
    context(mrkdwn`${emoji} ${name}`, plain(about.join('  ·  '))),
  ];
}

const noOutcome = { emoji: ':grey_question:', name: 'No outcome' };

const turn = (action: string, label: string, page: number): Button => button(action, { label, value: String(page) });

/** What was typed now, and what was searched for before. */
export const readLessons = (view: Pick<ViewOutput, 'state' | 'private_metadata'>) => ({
  typed: String(typedInto(view).words ?? '').trim(),
  memory: Memory.parse(JSON.parse(view.private_metadata)),
});

/** As much of a command's text as the field takes. */
export const searchOf = (text: string): string => clip(oneLine(text), longestSearch);
