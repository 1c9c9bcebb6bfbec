import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Dates, HealthUpdate } from '../../domain/milestone.ts';
import type { MilestoneAct } from '../../domain/milestone-act.ts';
import type { Temporal } from '../../domain/time.ts';
import { datesInWords, healthWords } from '../../shared/milestones/milestone-words.ts';
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
    ...(deeds[act as MilestoneAct] ?? said('changed it'))(details),
  );

type Tell = (details: MilestoneDeed['details']) => RichTextElement[];

const said =
  (text: string): Tell =>
  () => [words(text)];

const deeds: Record<MilestoneAct, Tell> = {
  suggested: said('suggested it'),
  imported: (details) => ('id' in details ? [words('imported it')] : broughtUpToDate(details)),
  'half-agreed': ({ agreed }) => [words(`agreed${forSides(agreed)}`)],
  agreed: ({ agreed }) => [words(`agreed${forSides(agreed)}: it is agreed now`)],
  updated: (details) => updated(details.updates),
  closed: ({ results }) => [words('closed it, with results: '), ...quoted(after(results))],
  rewritten: ({ results }) => [words('changed the results to '), ...quoted(after(results))],
  'given-up': ({ results }) => [words('gave it up: '), ...quoted(after(results))],
  answered: ({ answer }) => [
    words('said what the metric says: '),
    ...quoted((after(answer) as { words?: string })?.words),
  ],
  followed: said('changed who follows it'),
  edited: (details) => edits(details),
};

/** Those that have agreed now and had not before. */
function forSides(agreed: unknown): string {
  const [had, have] = [before(agreed), after(agreed)].map((one) => Object.keys(one ?? {}));
  const fresh = have?.filter((side) => !had?.includes(side)) ?? [];
  return fresh.length > 0 ? ` for ${fresh.join(' and ')}` : '';
}

function updated(updates: unknown): RichTextElement[] {
  const [update] = Array.isArray(updates) ? (updates as Pick<HealthUpdate, 'health' | 'says'>[]) : [];
  if (!update) return [words('gave an update')];
  return [words(`said it is ${healthWords[update.health].name.toLowerCase()}: `), ...quoted(update.says)];
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
  results: 'the results',
  answer: 'what the metric says',
};

/** What is short from and to; of the rest, that it changed. */
function edits(details: MilestoneDeed['details']): RichTextElement[] {
  const fields = Object.keys(details).filter((field) => fieldWords[field]);
  const changes = fields.map((field) => [words(`changed ${fieldWords[field]}`), ...fromTo(field, details[field])]);
  const moves = Array.isArray(details.moves) ? (details.moves as { from: Dates; to: Dates }[]) : [];
  const moved = moves.map(({ from, to }) => [
    ...[words('moved it from '), ...dated(from)],
    ...[words(' to '), ...dated(to)],
  ]);
  return [...changes, ...moved].flatMap((one, i) => (i === 0 ? one : [words('; '), ...one]));
}

/** A page was read that says something else now. */
function broughtUpToDate(details: MilestoneDeed['details']): RichTextElement[] {
  const changed = edits(details);
  return [words(`imported it again${changed.length > 0 ? ': ' : ''}`), ...changed];
}

function fromTo(field: string, change: unknown): RichTextElement[] {
  const show = shows[field];
  return show ? [words(' from '), ...show(before(change)), words(' to '), ...show(after(change))] : [];
}

const shows: Record<string, (value: unknown) => RichTextElement[]> = {
  title: (title) => quoted(title),
  goal: (goal) => quoted(goal),
  companyGoal: (goal) => quoted(goal),
  owner: (owner) => (owner ? [person(String(owner))] : [words('nobody')]),
};

const before = (change: unknown): unknown => (Array.isArray(change) ? change[0] : undefined);
const after = (change: unknown): unknown => (Array.isArray(change) ? change[1] : undefined);

const quoted = (text: unknown): RichTextElement[] =>
  text ? [words('“'), ...typed(oneLine(clip(String(text), 120))), words('”')] : [words('nothing')];

const dated = (dates: Dates): RichTextElement[] =>
  datesInWords(dates) === '' ? [words('no dates')] : quoted(datesInWords(dates));
