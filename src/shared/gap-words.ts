import type { MadeGap } from '../domain/gaps-made.ts';
import type { Temporal } from '../domain/time.ts';
import { days as daysWords } from '../slack/dates.ts';
import { type Mrkdwn, mention, mrkdwn } from '../slack/mrkdwn.ts';
import { counted } from '../slack/numbers.ts';

/** "You would have 4 days between two turns, Tue 8 – Wed 9 Dec and Mon 14 – Fri 18 Dec; this rota wants 2 weeks." */
export const ownGapText = (gap: MadeGap, today: Temporal.PlainDate): string => `You ${restOf(gap, today)}`;

/** The same of somebody, or to them. */
export const gapWords = (gap: MadeGap, reader: string, today: Temporal.PlainDate): Mrkdwn =>
  mrkdwn`:coffee: ${gap.person === reader ? 'You' : mention(gap.person)} ${restOf(gap, today)}`;

function restOf({ first, second, days, wanted }: MadeGap, today: Temporal.PlainDate): string {
  const [one, other] = [first, second].map(({ firstOn, lastOn }) => daysWords(firstOn, lastOn, today));
  const between = days === 0 ? 'serve twice in a row' : `have ${spanOf(days)} between two turns`;
  return `would ${between}, ${one} and ${other}; this rota wants ${spanOf(wanted)}${days === 0 ? ' between' : ''}.`;
}

const spanOf = (days: number): string => (days % 7 === 0 ? counted(days / 7, 'week') : counted(days, 'day'));
