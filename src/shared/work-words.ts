import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../domain/clip.ts';
import type { Goal } from '../domain/goal.ts';
import type { WorkItem } from '../domain/work-item.ts';
import { paragraph, rich } from '../slack/blocks.ts';
import { halves } from '../slack/numbers.ts';
import { bold, person, typed, words } from '../slack/rich.ts';

/** How a team's division of a sprint is shown. */

export const divideWork = 'divide-work';

/** The parts of each goal, then the other work in its order against its share in person-days. */
export function workBlocks(
  items: readonly WorkItem[],
  goals: readonly Pick<Goal, 'id' | 'title'>[],
  share: number,
  length: number,
): KnownBlock[] {
  const divided = goals.filter(({ id }) => items.some(({ goal }) => goal === id));
  const other = items.filter(({ goal }) => !goals.some(({ id }) => id === goal));
  const days = share > 0 ? `, about ${halves(share)} person-days` : '';
  return [
    ...divided.map(({ id, title }) => {
      const parts = items.filter(({ goal }) => goal === id);
      const done = parts.filter(({ isDone }) => isDone).length;
      const name = typed(clip(oneLine(title), length), { bold: true });
      return rich(paragraph(...name, words(`  ${done} of ${parts.length} parts done`), ...lines(parts, length)));
    }),
    ...(other.length > 0 ? [rich(paragraph(bold('Other work'), words(days), ...lines(other, length)))] : []),
  ];
}

const lines = (items: readonly WorkItem[], length: number): RichTextElement[] =>
  items.flatMap((item, i) => [words(`\n${i + 1}. `), ...workLine(item, length)]);

export const workLine = ({ title, person: who, isDone }: WorkItem, length: number): RichTextElement[] => [
  ...typed(`${isDone ? ':white_check_mark: ' : ''}${clip(oneLine(title), length)}`),
  ...(who ? [words(' · '), person(who)] : []),
];
