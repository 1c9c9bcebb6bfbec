import type { KnownBlock } from '@slack/types';
import { escaped } from './mrkdwn.ts';

/** Slack refuses a message whose blocks are longer than about 13,000 characters, with its own escapes counted. */
export const mostBlockText = 12_500;
export const mostBlocks = 50;
/** A message that is drawn again may say no more than this in its text. */
export const mostText = 4000;

/** The first of several ways to draw a message, the fullest first, that Slack takes; the last one must. */
export function firstThatFits<Way>(ways: readonly Way[], draw: (way: Way) => KnownBlock[]): KnownBlock[] {
  for (const way of ways.slice(0, -1)) {
    const blocks = draw(way);
    if (escaped(JSON.stringify(blocks)).length <= mostBlockText) return blocks;
  }
  return draw(ways.at(-1)!);
}

/** As many lines as fit into a message's text, and how many more there are; lines are never cut, as that might cut an escape. */
export function fittingText(lines: readonly string[], limit = 3900): string {
  let length = 0;
  const count = lines.findIndex((line) => {
    length += line.length + 1;
    return length > limit;
  });
  return count < 0 ? lines.join('\n') : [...lines.slice(0, count), `… and ${lines.length - count} more`].join('\n');
}
