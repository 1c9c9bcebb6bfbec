import type { Asking } from '../../domain/sequel.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';

/** Buttons about how a goal ended, wherever they stand: with the goal's id as their value, a tidy-up's with its sprint, too. */
export const answerEnding = 'answer-ending';
export const correctOutcome = 'correct-outcome';
export const settleTidyUp = 'settle-tidy-up';

export const askLabels: Record<Asking['words'] | 'fate', string> = {
  left: 'Say what is left',
  lesson: 'Write the lesson',
  fate: 'What becomes of it?',
};

export const tidyUpValue = ({ goal, sprint }: Pick<TidyUp, 'goal' | 'sprint'>): string => `${goal}/${sprint}`;

export function readTidyUpValue(value: string): Pick<TidyUp, 'goal' | 'sprint'> {
  const [goal, sprint] = value.split('/');
  return { goal: goal ?? '', sprint: Number(sprint) };
}
