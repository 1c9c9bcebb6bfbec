import type { Outcome } from './outcome.ts';

/** What was learned from a goal that failed. */
export interface Lesson {
  goal: string;
  title: string;
  team: string;
  sprint: number;
  outcome: Outcome | null;
  words: string;
}
