import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Dates, Health } from '../../domain/milestone.ts';
import type { Temporal } from '../../domain/time.ts';
import { datesInWords, healthWords } from '../../shared/milestone-words.ts';
import { paragraph } from '../../slack/blocks.ts';
import { date, person, typed, words } from '../../slack/rich.ts';

/** What somebody did to a milestone, as it was recorded: for a change {field: [before, after]}. */
export interface MilestoneDeed {
  by: string;
  at: Temporal.Instant;
  act: string;
  details: Record<string, unknown>;
}

/** Who did what, and when; every move of the dates from and to. */
export const deedOfMilestone = ({ by, at, act, details }: MilestoneDeed): RichTextSection =>
  paragraph(
    date(at, '{date_short_pretty} {time}'),
    words(' · '),
    person(by),
    words(' '),
    ...(deeds[act] ?? said('changed it'))(details),
  );

type Tell = (details: MilestoneDeed['details']) => RichTextElement[];

const said =
  (text: string): Tell =>
  () => [words(text)];

const deeds: Record<string, Tell> = {
  suggested: said('suggested it'),
  imported: said('imported it'),
  'half-agreed': said('agreed, for one side'),
  agreed: said('agreed: it is agreed now'),
  updated: (details) => [words(`said: ${healthOf(details.updates)}`)],
  closed: said('closed it'),
  'given-up': said('gave it up'),
  answered: said('said what the metric says'),
  followed: said('changed who follows it'),
  edited: (details) => edits(details),
};

function healthOf(updates: unknown): string {
  const [update] = Array.isArray(updates) ? (updates as { health: Health }[]) : [];
  return update ? healthWords[update.health].name.toLowerCase() : 'an update';
}

const fieldWords: Record<string, string> = {
  title: 'the title',
  goal: 'the goal',
  owner: 'the owner',
  partners: 'the partners',
  teams: 'the teams',
  links: 'the links',
  context: 'the context',
  metrics: 'the success metric',
  why: 'why we believe it',
  companyGoal: 'the company goal',
};

function edits(details: MilestoneDeed['details']): RichTextElement[] {
  const fields = Object.keys(details).flatMap((field) => fieldWords[field] ?? []);
  const moves = Array.isArray(details.moves) ? (details.moves as { from: Dates; to: Dates }[]) : [];
  const moved = moves.flatMap(({ from, to }): RichTextElement[] => [
    words(fields.length > 0 ? '; moved it from ' : 'moved it from '),
    ...quoted(datesInWords(from)),
    words(' to '),
    ...quoted(datesInWords(to)),
  ]);
  const changed = fields.length > 0 ? [words(`changed ${new Intl.ListFormat('en-GB').format(fields)}`)] : [];
  return [...changed, ...moved];
}

const quoted = (text: string): RichTextElement[] =>
  text === '' ? [words('no dates')] : [words('“'), ...typed(oneLine(clip(text, 130))), words('”')];
