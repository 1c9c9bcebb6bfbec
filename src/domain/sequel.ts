import type { Goal } from './goal.ts';
import type { Outcome } from './outcome.ts';
import type { Temporal } from './time.ts';

/** keep: a tidy-up finishes it next sprint · reshape: a new proposal goes on from it · drop: it ends here. */
export const fates = ['keep', 'reshape', 'drop'] as const;
export type Fate = (typeof fates)[number];

/** What was said about a goal that was not nailed, and what becomes of it. */
export interface Sequel {
  /** What is left of one that was scraped. */
  left: Said | null;
  /** What we learned from one that failed. */
  lesson: Said | null;
  choice: Choice | null;
}

export interface Said {
  text: string;
  by: string;
  at: Temporal.Instant;
}

export interface Choice {
  fate: Fate;
  by: string;
  at: Temporal.Instant;
  /** The new proposal's id. */
  reshapedAs: string | null;
}

export const noSequel: Sequel = { left: null, lesson: null, choice: null };

/** What a goal asks of its owner. */
export interface Asking {
  words: 'left' | 'lesson';
  fates: readonly Fate[];
}

const askings: Record<Outcome, Asking | null> = {
  nailed: null,
  scraped: { words: 'left', fates },
  failed: { words: 'lesson', fates: ['reshape', 'drop'] },
};

/** Answered or not; null where it asks nothing. */
export const askedAfter = ({ outcome, state }: Pick<Goal, 'outcome' | 'state'>): Asking | null =>
  outcome && state !== 'dropped' ? askings[outcome.is] : null;

/** What is still unanswered: what is left or the lesson, or else what becomes of it; null where nothing is. */
export function openAfter(goal: Pick<Goal, 'outcome' | 'state'>, sequel: Sequel): Asking['words'] | 'fate' | null {
  const asked = askedAfter(goal);
  if (!asked) return null;
  if (!sequel[asked.words]) return asked.words;
  return sequel.choice ? null : 'fate';
}
