import type { RichTextSection } from '@slack/types';
import { type Goal, type Mark, type Question, questions } from '../../domain/goal.ts';
import { marksOn } from '../../domain/goal-mark.ts';
import { paragraph } from '../../slack/blocks.ts';
import { bold, people, words } from '../../slack/rich.ts';

/** How we speak of what people answer to the two questions about a goal, wherever it is seen. */

export const questionWords: Record<Question, string> = { right: 'Right goal?', ambitious: 'Ambitious enough?' };

/** Of each question that somebody has answered: "Right goal? 3 yes, 1 no". */
export const markFacts = (goal: Goal): string[] =>
  questions.filter((question) => saidOn(goal, question).length > 0).map((question) => markFact(goal, question));

export function markFact(goal: Goal, question: Question): string {
  const counts = saidOn(goal, question).map((says) => `${marksOn(goal, question)[says].length} ${says}`);
  return `${questionWords[question]} ${counts.join(', ')}`;
}

/** The same with whoever said it, as far as `length` goes, a paragraph a question. */
export const markParagraphs = (goal: Goal, length: number): RichTextSection[] =>
  questions.flatMap((question) => {
    const marks = marksOn(goal, question);
    const said = saidOn(goal, question);
    const answers = said.flatMap((says, i) => [
      words(`${i > 0 ? ';' : ''} ${marks[says].length} ${says}: `),
      ...people(marks[says], Math.min(20, Math.ceil(length / 12))),
    ]);
    return said.length > 0 ? [paragraph(bold(questionWords[question]), ...answers)] : [];
  });

const saidOn = (goal: Goal, question: Question): Mark['says'][] =>
  (['yes', 'no'] as const).filter((says) => marksOn(goal, question)[says].length > 0);
