import type { KnownBlock } from '@slack/types';
import { mostBlockText } from '../../slack/fitting.ts';
import { escaped } from '../../slack/mrkdwn.ts';

/** What a page's header, words and buttons take. */
const frame = 2000;

/** Items over pages: on each as many as a message takes, each drawn as one block, and never more than `most`. */
export function pagesOf<Item>(items: readonly Item[], draw: (item: Item) => KnownBlock, most: number): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const size = escaped(JSON.stringify(draw(item))).length;
    const page = pages.at(-1);
    if (page && size <= left && page.length < most) {
      page.push(item);
      left -= size;
    } else {
      pages.push([item]);
      left = mostBlockText - frame - size;
    }
  }
  return pages;
}
