import type { RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { GoalForm } from '../../domain/goal.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { person, typed, words } from '../../slack/rich.ts';
import { fieldWords, qualityWords } from './form-words.ts';

/** As recorded: {field: [before, after]}. */
export type Details = Record<string, unknown>;

export const before = <T = unknown>(change: unknown): T | undefined => (Array.isArray(change) ? change[0] : undefined);
export const after = <T = unknown>(change: unknown): T | undefined => (Array.isArray(change) ? change[1] : undefined);

/** Each field that somebody edited, from and to. */
export function edits(details: Details): RichTextElement[] {
  const changed = Object.keys(details).filter(isField);
  return changed.flatMap((field, i) => [
    words(`${i === 0 ? 'changed ' : '; '}${fieldWords[field]} from `),
    ...shows[field](before(details[field])),
    words(' to '),
    ...shows[field](after(details[field])),
  ]);
}

const isField = (field: string): field is keyof GoalForm => field in fieldWords;

const longest = 120;
const nothing = words('nothing');

export const quoted = (value: unknown): RichTextElement[] =>
  value ? [words('“'), ...typed(oneLine(clip(String(value), longest))), words('”')] : [nothing];

/** An imported goal may have had no kind and no owner. */
const shows: Record<keyof GoalForm, (value: unknown) => RichTextElement[]> = {
  title: quoted,
  measure: quoted,
  why: quoted,
  kind: (kind) => [kind ? words(kindWords[kind as GoalForm['kind']].name) : nothing],
  owner: (owner) => [owner ? person(String(owner)) : words('nobody')],
  helpers: (helpers) => listed(helpers, person),
  qualities: (ticked) => listed(ticked, (one) => words(qualityWords[one as GoalForm['qualities'][number]].name)),
  needs: (teams) => [words(Array.isArray(teams) ? String(teams.length) : 'none')],
  milestone: (milestone) => [words(milestone ? 'a milestone' : 'none')],
};

const listed = (values: unknown, show: (value: string) => RichTextElement): RichTextElement[] =>
  Array.isArray(values) && values.length > 0
    ? values.slice(0, 10).flatMap((value, i) => [...(i === 0 ? [] : [words(', ')]), show(String(value))])
    : [words('none')];
