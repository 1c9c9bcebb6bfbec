import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { GoalForm } from '../../domain/goal.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Temporal } from '../../domain/time.ts';
import { byTime } from '../../shared/by-time.ts';
import { kindWords } from '../../shared/goal-words.ts';
import { outcomeWords } from '../../shared/outcome-words.ts';
import { paragraph } from '../../slack/blocks.ts';
import { date, person, typed, words } from '../../slack/rich.ts';
import { fieldWords, qualityWords } from './form-words.ts';

/** What somebody did to a goal, as it was recorded: for a change {field: [before, after]}. */
export interface Deed {
  by: string;
  at: Temporal.Instant;
  act: string;
  details: Record<string, unknown>;
}

/** Marks are many, and the card shows those that count. */
export const isHistory = ({ act }: Pick<Deed, 'act'>): boolean => act !== 'marked';

/** Who did what, and when. */
export const deedParagraph = ({ by, at, act, details }: Deed): RichTextSection =>
  paragraph(
    date(at, '{date_short_pretty} {time}'),
    words(' · '),
    ...(by === byTime ? [] : [person(by), words(' ')]),
    ...(deeds[act] ?? somethingElse)(details),
  );

type Tell = (details: Deed['details']) => RichTextElement[];

const said =
  (text: string): Tell =>
  () => [words(text)];
const somethingElse = said('changed it');

const deeds: Record<string, Tell> = {
  proposed: said('proposed it'),
  imported: said('imported it'),
  edited: (details) => edits(details),
  moved: (details) => [words(`moved it to Sprint ${after(details.sprint)}`)],
  objected: said('objected'),
  answered: said('answered an objection'),
  dropped: ({ dropReason }) => [words('dropped it'), ...because(after(dropReason))],
  overtaken: said('stepped on toes: another goal overtook it'),
  yielded: said('stepped on toes: it stays with less, as another goal came in'),
  'ending-answered': said('said what comes after it'),
  reshaped: said('proposed it anew, in another shape'),
  corrected: (details) => [words(`corrected its outcome to ${outcomeIn(details)}`), ...because(reasonIn(details))],
  'tidy-up-settled': said('said what became of its tidy-up'),
  'dependency-answered': said('answered for a team that it needs'),
  voted: (details) => [words(`The vote closed: ${outcomeIn(details)}`)],
  settled: (details) => [words(`settled what the vote left open: ${outcomeIn(details)}`)],
  'settled-for-lead': (details) => [words(`settled for the lead what the vote left open: ${outcomeIn(details)}`)],
  finalised: (details) => [words(finalised(details))],
  'planning-opened': said('The planning week opened: it became a proposal'),
  stood: said('The sprint began, nobody had finalised: it stands'),
  'moved-on': (details) => [words(`Others were chosen: it moved on to Sprint ${after(details.sprint)}`)],
};

const because = (reason: unknown): RichTextElement[] => (reason ? [words(': '), ...quoted(reason)] : []);

const reasonIn = ({ outcome }: Deed['details']): unknown => (after(outcome) as { reason?: string } | null)?.reason;

function finalised(details: Deed['details']): string {
  if (details.sprint) return `left it for Sprint ${after(details.sprint)} when finalising`;
  return after(details.state) === 'dropped' ? 'dropped it when finalising' : 'finalised it';
}

function outcomeIn({ outcome }: Deed['details']): string {
  const is = (after(outcome) as { is?: Outcome } | null)?.is;
  return is ? outcomeWords[is].name.toLowerCase() : 'no outcome';
}

const isField = (field: string): field is keyof GoalForm => field in fieldWords;

function edits(details: Deed['details']): RichTextElement[] {
  const changed = Object.keys(details).filter(isField);
  return changed.flatMap((field, i) => [
    words(`${i === 0 ? 'changed ' : '; '}${fieldWords[field]} from `),
    ...shown(field, before(details[field])),
    words(' to '),
    ...shown(field, after(details[field])),
  ]);
}

const before = (change: unknown): unknown => (Array.isArray(change) ? change[0] : undefined);
const after = (change: unknown): unknown => (Array.isArray(change) ? change[1] : undefined);

const longest = 120;
const quoted = (value: unknown): RichTextElement[] =>
  value ? [words('“'), ...typed(oneLine(clip(String(value), longest))), words('”')] : [words('nothing')];

const listed = (values: unknown, show: (value: string) => RichTextElement): RichTextElement[] =>
  Array.isArray(values) && values.length > 0
    ? values.slice(0, 10).flatMap((value, i) => [...(i === 0 ? [] : [words(', ')]), show(String(value))])
    : [words('none')];

const shows: Record<keyof GoalForm, (value: unknown) => RichTextElement[]> = {
  title: quoted,
  measure: quoted,
  why: quoted,
  kind: (kind) => [words(kindWords[kind as GoalForm['kind']].name)],
  owner: (owner) => [person(String(owner))],
  helpers: (helpers) => listed(helpers, person),
  qualities: (ticked) => listed(ticked, (one) => words(qualityWords[one as GoalForm['qualities'][number]].name)),
  needs: (teams) => [words(Array.isArray(teams) ? String(teams.length) : 'none')],
  milestone: (milestone) => [words(milestone ? 'a milestone' : 'none')],
};

const shown = (field: keyof GoalForm, value: unknown): RichTextElement[] => shows[field](value);
