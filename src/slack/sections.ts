import type { KnownBlock } from '@slack/types';
import { context } from './blocks.ts';
import { mrkdwn } from './mrkdwn.ts';

/** Slack's limit on the blocks of App Home, and of a modal. */
export const mostViewBlocks = 100;

const more = context(mrkdwn`… and more than there is room for here.`);

/** All sections, one after the other. Where they are too many blocks, the longest are cut and say so: none is lost. */
export function fittingSections(sections: readonly KnownBlock[][], most: number): KnownBlock[] {
  if (sections.length > most) return firstItems(sections.flat(), most);
  const longest = longestThatFits(
    sections.map(({ length }) => length),
    most,
  );
  return sections.flatMap((section) => (section.length > longest ? cutTo(section, longest) : section));
}

const cutTo = (section: readonly KnownBlock[], length: number): KnownBlock[] => [
  ...firstItems(section, length - 1),
  more,
];

/** What the longest of these may measure, so that all together measure no more than this; never less than 1. */
export function longestThatFits(lengths: readonly number[], most: number): number {
  const total = (limit: number) => lengths.reduce((sum, length) => sum + Math.min(length, limit), 0);
  for (let limit = Math.max(1, ...lengths); limit > 1; limit -= 1) {
    if (total(limit) <= most) return limit;
  }
  return 1;
}

/** As many blocks as fit, without parting one from the small words and buttons that stand under it. */
export function firstItems(blocks: readonly KnownBlock[], most: number): KnownBlock[] {
  const end = Array.from({ length: Math.max(0, most) }, (_, i) => most - i).find(
    (count) => !isPartOfItem(blocks[count]),
  );
  return blocks.slice(0, end ?? 0);
}

const isPartOfItem = (block: KnownBlock | undefined): boolean => block?.type === 'context' || block?.type === 'actions';
