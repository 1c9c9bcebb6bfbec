import type { KnownBlock } from '@slack/types';
import type { RetroAction } from '../../domain/retro-action.ts';
import { context, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { ownActionBlocks } from './action-blocks.ts';

const mostShown = 20;

/** What the reader has said in retros that they would do. */
export function actionsHome(open: readonly RetroAction[]): KnownBlock[] {
  if (open.length === 0) return [];
  const more = open.length - mostShown;
  return [
    section(mrkdwn`:mirror: *Yours from retros*`),
    ...open.slice(0, mostShown).flatMap(ownActionBlocks),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'action')} more, when these are done.`)] : []),
  ];
}
