import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { WorkItem } from '../../domain/work-item.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';
import { ownerMention } from '../goals/goal-owner.ts';

/** How a team's division of a sprint is shown. */

export const divideWork = 'divide-work';

/** How many goals, how many lines of work on each, and how much of a title there is room for: the list itself shows all. */
interface WorkRoom {
  goals: number;
  lines: number;
  title: number;
}

type Divided = Pick<Goal, 'id' | 'title' | 'owner' | 'imported' | 'helpers'>;

/** Who works on each goal and its parts, then the other work in its order against its share in person-days. */
export function workBlocks(
  items: readonly WorkItem[],
  goals: readonly Divided[],
  share: number,
  room: WorkRoom,
): KnownBlock[] {
  const divided = goals.filter(({ id, helpers }) => helpers.length > 0 || items.some(({ goal }) => goal === id));
  const other = items.filter(({ goal }) => !goals.some(({ id }) => id === goal));
  const days = share > 0 ? `, about ${halves(share)} person-days` : '';
  return [
    ...divided.slice(0, room.goals).map((goal) => {
      const parts = items.filter((item) => item.goal === goal.id);
      const done = parts.filter(({ isDone }) => isDone).length;
      const name = typed(clip(oneLine(goal.title), room.title), { bold: true });
      const count = parts.length > 0 ? [words(`  ${done} of ${parts.length} parts done`)] : [];
      return rich(paragraph(...name, ...count, ...helping(goal, room), ...lines(parts, room)));
    }),
    ...(other.length > 0 ? [rich(paragraph(bold('Other work'), words(days), ...lines(other, room)))] : []),
  ];
}

function helping({ helpers }: Divided, room: WorkRoom): RichTextElement[] {
  if (helpers.length === 0) return [];
  const more = helpers.length - room.lines;
  const named = helpers.slice(0, room.lines).flatMap((id, i) => [...(i > 0 ? [words(', ')] : []), person(id)]);
  return [words('\nWith '), ...named, ...(more > 0 ? [words(` and ${more} more`)] : [])];
}

const mostNamed = 10;

/** "@Ana, with @Ben and @Cat" */
export function peopleOn(goal: Divided): Mrkdwn {
  const { helpers } = goal;
  const named = helpers.slice(0, mostNamed).map(mention);
  return helpers.length === 0 ? ownerMention(goal) : mrkdwn`${ownerMention(goal)}, with ${joined(named, ', ')}`;
}

function lines(items: readonly WorkItem[], room: WorkRoom): RichTextElement[] {
  const more = items.length - room.lines;
  return [
    ...items.slice(0, room.lines).flatMap((item, i) => [words(`\n${i + 1}. `), ...workLine(item, room.title)]),
    ...(more > 0 ? [words(`\n… and ${more} more: Divide the work shows all.`)] : []),
  ];
}

export const workLine = ({ title, person: who, isDone }: WorkItem, length: number): RichTextElement[] => [
  ...typed(`${isDone ? ':white_check_mark: ' : ''}${clip(oneLine(title), length)}`),
  ...(who ? [words(' · '), person(who)] : []),
];
