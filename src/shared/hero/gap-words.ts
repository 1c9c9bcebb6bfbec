import type { MadeGap } from '../../domain/gaps-made.ts';
import type { Temporal } from '../../domain/time.ts';
import { days as daysWords } from '../../slack/dates.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

/** "@Ben would have 4 days between Tue 8 – Wed 9 Dec and Mon 14 – Fri 18 Dec.", to whoever reads it; what is wanted comes below all of them. */
export const gapWords = (gap: MadeGap, reader: string, today: Temporal.PlainDate): Mrkdwn =>
  mrkdwn`:coffee: ${gap.person === reader ? 'You' : mention(gap.person)} ${gapText(gap, today)}`;

/** "This rota wants 2 weeks between two turns." */
export const wantedText = (gaps: readonly MadeGap[]): string =>
  `This rota wants ${[...new Set(gaps.map(({ wanted }) => spanOf(wanted)))].join(' or ')} between two turns.`;

/** The same of one alone, to whom it concerns. */
export const ownGapText = (gap: MadeGap, today: Temporal.PlainDate): string =>
  `You ${gapText(gap, today)} ${wantedText([gap])}`;

function gapText({ first, second, days }: MadeGap, today: Temporal.PlainDate): string {
  const [one, other] = [first, second].map(({ firstOn, lastOn }) => daysWords(firstOn, lastOn, today));
  return days === 0
    ? `would serve twice in a row, ${one} and ${other}.`
    : `would have ${spanOf(days)} between ${one} and ${other}.`;
}

const spanOf = (days: number): string => (days % 7 === 0 ? counted(days / 7, 'week') : counted(days, 'day'));
