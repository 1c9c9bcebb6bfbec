import { createHash } from 'node:crypto';
import type { InputBlock } from '@slack/types';
import { oneLine } from '../../domain/clip.ts';
import { input, option } from '../../slack/blocks.ts';
import { type Answer, select } from '../../slack/fields.ts';

export const none = '-';

/** A menu's value is shorter than a company goal may be. */
export const companyGoalKey = (goal: string): string =>
  createHash('sha256').update(goal).digest('base64url').slice(0, 22);

/** Nothing where the company has none. */
export function companyGoalField(goals: readonly string[], answer: Answer): InputBlock[] {
  if (goals.length === 0) return [];
  const options = [option(none, 'None of them'), ...goals.map((goal) => option(companyGoalKey(goal), oneLine(goal)))];
  return [input('companyGoal', 'Company goal it serves', select(options, answer), { optional: true })];
}

/** Which one was chosen; undefined where it is none of them any more. */
export const companyGoalChosen = (key: string | null, goals: readonly string[]): string | null | undefined =>
  key === null ? null : goals.find((goal) => companyGoalKey(goal) === key);
