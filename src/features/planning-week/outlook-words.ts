import type { KnownBlock } from '@slack/types';
import type { Away } from '../../domain/away.ts';
import type { Serving } from '../../domain/serving.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';
import type { Temporal } from '../../domain/time.ts';
import { tidyUpLine, tidyUpRows } from '../../shared/outcomes/tidy-up-rows.ts';
import { awayWords } from '../../shared/people/away-words.ts';
import { type WorkloadFacts, workloadLine } from '../../shared/teams/workload-words.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { servingWords } from './serving-words.ts';

/** What a team has to work with in a sprint. */
export interface Outlook extends WorkloadFacts {
  workingDays: number;
  /** What finishes goals of the sprint before. */
  tidyUps: readonly TidyUp[];
  /** Of those who count in the capacity. */
  away: readonly Away[];
  /** Of those, who is support hero. */
  heroes: readonly Serving[];
  /** Days off, and clocks that change. */
  notes: readonly string[];
}

/** What there is to work with: the split in person-days, tidy-ups cut to `length`, who is away, who is support hero, days off. */
export const outlookBlocks = (outlook: Outlook, today: Temporal.PlainDate, length: number): KnownBlock[] => [
  ...paragraphs(outlook, today).map((words) => section(words)),
  ...tidyUpRows(outlook.tidyUps, length),
  ...(outlook.notes.length > 0 ? [context(...outlook.notes.map(plain))] : []),
];

/** The same for a message's text. */
export const outlookLines = (outlook: Outlook, today: Temporal.PlainDate): string[] => [
  ...paragraphs(outlook, today).map(String),
  ...outlook.tidyUps.map(tidyUpLine),
  ...outlook.notes.map((note) => mrkdwn`${note}`.toString()),
];

const paragraphs = (outlook: Outlook, today: Temporal.PlainDate): Mrkdwn[] => [
  ...(outlook.capacity > 0 ? [workloadLine(outlook)] : []),
  ...(outlook.away.length > 0 ? [awayWords(outlook.away, today)] : []),
  ...(outlook.heroes.length > 0 ? [servingWords(outlook.heroes, today)] : []),
];
