import type { KnownBlock } from '@slack/types';
import { context, divider } from './blocks.ts';
import { mrkdwn } from './mrkdwn.ts';

/** Slack's limit on the blocks of App Home. */
const mostBlocks = 100;

const more = context(mrkdwn`… and more than there is room for here.`);

/** All sections with a line between two. Where they are too many blocks, the longest are cut and say so: none is lost. */
export function fittingSections(sections: readonly KnownBlock[][], most = mostBlocks): KnownBlock[] {
  const room = most - Math.max(0, sections.length - 1);
  const longest = longestThatFits(sections, room);
  const cut = sections.map((section) =>
    section.length > longest ? [...section.slice(0, Math.max(0, longest - 1)), more] : section,
  );
  return cut.flatMap((section, i) => (i === 0 ? section : [divider, ...section]));
}

function longestThatFits(sections: readonly KnownBlock[][], room: number): number {
  const longest = Math.max(0, ...sections.map(({ length }) => length));
  const total = (limit: number) => sections.reduce((sum, { length }) => sum + Math.min(length, limit), 0);
  for (let limit = longest; limit > 1; limit -= 1) {
    if (total(limit) <= room) return limit;
  }
  return 1;
}
