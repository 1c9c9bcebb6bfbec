import type { RichTextElement, RichTextSection } from '@slack/types';
import type { Temporal } from '../../domain/time.ts';
import { byImport, byTime, whoeverImports } from '../../shared/by-time.ts';
import { paragraph } from '../../slack/blocks.ts';
import { date, person, words } from '../../slack/rich.ts';
import { deedWords } from './goal-deeds.ts';

/** What somebody did to a goal, as it was recorded: for a change {field: [before, after]}. */
export interface Deed {
  by: string;
  at: Temporal.Instant;
  act: string;
  details: Record<string, unknown>;
}

/** Marks change nothing, are many, and stand in the pre-read. */
export const isHistory = ({ act }: Pick<Deed, 'act'>): boolean => act !== 'marked';

/** Who did what, and when. */
export const deedParagraph = ({ by, at, act, details }: Deed): RichTextSection =>
  paragraph(date(at, '{date_short_pretty} {time}'), words(' · '), ...whoDid(by), ...deedWords(act, details, by));

function whoDid(by: string): RichTextElement[] {
  if (by === byTime) return [];
  return by === byImport ? [words(capital(`${whoeverImports} `))] : [person(by), words(' ')];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
