import type { RichTextElement, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Ending } from '../../domain/ending.ts';
import type { Asking, Choice } from '../../domain/sequel.ts';
import { askedAfter } from '../../domain/sequel.ts';
import type { TidyUp, TidyUpState } from '../../domain/tidy-up.ts';
import { paragraph } from '../../slack/blocks.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

/** How we speak of what comes after a goal, wherever it is seen. */

const said: Record<Asking['words'], string> = { left: 'Left: ', lesson: 'Lesson: ' };

/** What is left or was learned, and what becomes of it, a paragraph each; typed words are cut to `length`. */
export function sequelParagraphs({ goal, sequel, tidyUps }: Ending, length: number): RichTextSection[] {
  const asked = askedAfter(goal);
  if (!asked) return [];
  const text = sequel[asked.words]?.text;
  return [
    ...(text ? [paragraph(bold(said[asked.words]), ...typed(clip(text, length)))] : []),
    ...(sequel.choice ? [paragraph(...fateElements(sequel.choice, tidyUps))] : []),
  ];
}

function fateElements({ fate }: Choice, tidyUps: readonly TidyUp[]): RichTextElement[] {
  const kept = tidyUps.findLast(({ state }) => state !== 'withdrawn');
  if (fate === 'keep' && kept) {
    const state = kept.state === 'open' ? [] : [words(`, ${tidyUpStates[kept.state]}`)];
    return [...typed(`:broom: Kept as a tidy-up of Sprint ${kept.sprint} for `), person(kept.owner), ...state];
  }
  return typed(fateWords[fate]);
}

const fateWords: Record<Choice['fate'], string> = {
  keep: ':broom: Kept as a tidy-up',
  reshape: ':recycle: Reshaped: there is a new proposal',
  drop: ':wastebasket: Dropped: it ends here',
};

export const tidyUpStates: Record<TidyUpState, string> = {
  open: 'not done yet',
  done: 'done',
  kept: 'not done, kept for the next sprint',
  reshaped: 'proposed anew as a goal',
  dropped: 'dropped',
  withdrawn: 'withdrawn',
};

/** "Third sprint of this" */
export const chainWords = (sprints: number): string => `${ordinals[sprints - 1] ?? `${sprints}th`} sprint of this`;

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** A goal's title in one line, quoted; one that is typed in quotes keeps its own. */
export function quotedTitle({ title }: { title: string }, length: number): string {
  const line = oneLine(title);
  return /^["“„«].*["”“»]$/u.test(line) && line.length <= length ? line : `“${clip(line, length)}”`;
}
