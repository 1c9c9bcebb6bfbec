import type { KnownBlock } from '@slack/types';
import type { Away } from '../../domain/away.ts';
import type { Workload } from '../../domain/capacity.ts';
import type { Temporal } from '../../domain/time.ts';
import { awayWords } from '../../shared/away-words.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';

/** What a team has to work with in a sprint. */
export interface Outlook {
  workingDays: number;
  /** In person-days. */
  capacity: number;
  workload: Workload;
  /** Of those who count in the capacity. */
  away: readonly Away[];
  /** Days off, and clocks that change. */
  notes: readonly string[];
}

/** What there is to work with: the split in person-days, who is away, days off. */
export const outlookBlocks = (outlook: Outlook, today: Temporal.PlainDate): KnownBlock[] => [
  ...paragraphs(outlook, today).map((words) => section(words)),
  ...(outlook.notes.length > 0 ? [context(...outlook.notes.map(plain))] : []),
];

/** The same for a message's text. */
export const outlookLines = (outlook: Outlook, today: Temporal.PlainDate): string[] => [
  ...paragraphs(outlook, today).map(String),
  ...outlook.notes.map((note) => mrkdwn`${note}`.toString()),
];

const paragraphs = (outlook: Outlook, today: Temporal.PlainDate): Mrkdwn[] => [
  ...(outlook.capacity > 0 ? [workloadWords(outlook)] : []),
  ...(outlook.away.length > 0 ? [awayWords(outlook.away, today)] : []),
];

const workloadWords = ({ capacity, workload: { bigGoals, otherWork } }: Outlook): Mrkdwn =>
  mrkdwn`:hammer_and_wrench: *${personDays(capacity)}*: about ${halves(bigGoals)} for big goals, ${halves(otherWork)} for other work`;

/** "12½ person-days" */
export const personDays = (days: number): string => `${halves(days)} person-day${days > 1 ? 's' : ''}`;
