import type { Temporal } from './time.ts';

/** The two questions that a planning meeting asks about the sprint that ends: did we get everything done, should we have prioritised other things? */
export type QuickQuestion = 'all-done' | 'others-first';

export interface QuickAnswer {
  sprint: number;
  question: QuickQuestion;
  by: string;
  says: 'yes' | 'no';
  /** What should have come first, where they said. */
  words: string | null;
  at: Temporal.Instant;
}

/** How many said yes and no, and what was said with it, in the order it was said. */
export function tallyAnswers(answers: readonly QuickAnswer[], question: QuickQuestion) {
  const asked = answers.filter((answer) => answer.question === question);
  const saying = (says: QuickAnswer['says']) => asked.filter((answer) => answer.says === says).length;
  return { yes: saying('yes'), no: saying('no'), said: asked.filter(({ words }) => words !== null) };
}
