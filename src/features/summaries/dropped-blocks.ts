import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { quotedTitle } from '../../shared/outcomes/ending-words.ts';
import { context, plain } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { TeamSummary } from './team-summary.ts';

const mostDropped = 5;

/** The goals that were dropped, each with its reason. */
export function droppedBlocks({ dropped }: TeamSummary, length: number): KnownBlock[] {
  if (dropped.length === 0) return [];
  const more = dropped.length - mostDropped;
  const lines = dropped.slice(0, mostDropped).map((goal) => {
    const reason = goal.dropReason ? `: ${clip(oneLine(goal.dropReason), length)}` : '';
    return plain(`:wastebasket: Dropped ${quotedTitle(goal, length)}${reason}`);
  });
  return [context(...lines, ...(more > 0 ? [mrkdwn`… and ${more} more were dropped`] : []))];
}
