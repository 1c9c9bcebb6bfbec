import type { KnownBlock } from '@slack/types';
import type { MadeGap } from '../../domain/gaps-made.ts';
import type { Rota } from '../../domain/rota.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { gapWords, wantedText } from '../../shared/hero/gap-words.ts';
import { context } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

export interface GapsSeen {
  rota: Rota;
  /** For whom it is drawn. */
  reader: string;
  /** Which of these people would have too little time between two turns, if it is agreed. */
  gaps: readonly MadeGap[];
  now: Temporal.Instant;
}

const mostGaps = 4;

/** What a yes would leave too little time between, the reader's own first; nothing where it leaves enough. */
export function gapLines({ rota, reader, gaps, now }: GapsSeen): Mrkdwn[] {
  const today = dateIn(rota.timeZone, now);
  const isOwn = ({ person }: MadeGap) => person === reader;
  const inOrder = [...gaps.filter(isOwn), ...gaps.filter((gap) => !isOwn(gap))];
  const more = inOrder.length - mostGaps;
  return [
    ...inOrder.slice(0, mostGaps).map((gap) => gapWords(gap, reader, today)),
    ...(more > 0 ? [mrkdwn`… and ${more} more like these`] : []),
    ...(gaps.length > 0 ? [mrkdwn`${wantedText(gaps)}`] : []),
  ];
}

/** The same for whoever asked: those asked read it, too. */
export function askersGapBlocks(seen: GapsSeen): KnownBlock[] {
  const lines = gapLines(seen);
  return lines.length > 0
    ? [context(joined([joined(lines, '\n'), 'Whoever I ask reads that, too, and may still say yes.'], ' '))]
    : [];
}
