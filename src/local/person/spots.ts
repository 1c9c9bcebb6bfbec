import { blocksWithin } from '../block-elements.ts';
import type { Place, Sight, ViewValues } from '../desk-api.ts';
import { type Json, jsonOf, listOf } from '../json.ts';
import { readBlock, readBlocks } from './reading/blocks.ts';
import { readMessage } from './reading/messages.ts';
import { type Reader, readerOf } from './reading/reader.ts';

/** Something with blocks that a person has before them: a message, the modal in front, Home. */
export interface Spot {
  place: Place;
  blocks: Json[];
  text: string;
}

/** Messages newest first: of two alike, a person means the one they saw last. */
export function messageSpots(sight: Sight, conversation: string): Spot[] {
  const reader = readerOf(sight);
  return sight.messages.toReversed().map((message) => ({
    place: { in: 'message', conversation, ts: message.ts },
    blocks: [...message.blocks, ...message.attachments.flatMap(({ blocks }) => listOf(blocks))],
    text: readMessage(message, reader),
  }));
}

export function modalSpots(sight: Sight, values: ViewValues): Spot[] {
  const modal = sight.modals.at(-1);
  if (!modal) return [];
  const blocks = listOf(modal.view.blocks);
  return [{ place: { in: 'modal', view: modal.id }, blocks, text: readBlocks(blocks, readerOf(sight), values) }];
}

export function homeSpots(sight: Sight): Spot[] {
  const blocks = sight.home?.blocks ?? [];
  return blocks.length > 0 ? [{ place: { in: 'home' }, blocks, text: readBlocks(blocks, readerOf(sight)) }] : [];
}

/** How close to some words a block stands: 0 says them itself, 1 follows them, 2 is in the same message, 3 is not. */
export function distanceTo(words: string, { blocks, text }: Spot, block: Json, reader: Reader): number {
  const leaves = blocks.flatMap((outer) => [outer, ...blocksWithin(outer)]);
  const at = leaves.findIndex(({ block_id }) => block_id === block.block_id);
  if (readBlock(jsonOf(leaves[at]), reader).includes(words)) return 0;
  const before = leaves.slice(0, at);
  const lastBreak = before.findLastIndex(({ type }) => type === 'actions' || type === 'divider');
  if (readBlocks(before.slice(lastBreak + 1), reader).includes(words)) return 1;
  return text.includes(words) ? 2 : 3;
}
