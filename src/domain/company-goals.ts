import { isBlank, type TextFault, textFault, trimmed } from './typed-text.ts';

/** What the company aims for, and what it leaves aside for now: a short list, kept by admins. */
export interface CompanyGoals {
  goals: readonly string[];
  nonGoals: readonly string[];
}

export const mostCompanyGoals = 7;
export const longestCompanyGoal = 150;

export type CompanyGoalsFault =
  | { because: 'too-many'; count: number }
  | { because: Exclude<TextFault, 'empty'>; line: number; length: number };

export type CompanyGoalsOutcome = { kind: 'read'; lines: string[] } | { kind: 'faulty'; fault: CompanyGoalsFault };

/** One a line; empty lines are left out. */
export function readCompanyGoals(typed: string): CompanyGoalsOutcome {
  const lines = typed.split('\n').map(trimmed);
  for (const [index, line] of lines.entries()) {
    const because = textFault(line, longestCompanyGoal);
    if (because && because !== 'empty') {
      return { kind: 'faulty', fault: { because, line: index + 1, length: line.length } };
    }
  }
  const said = lines.filter((line) => !isBlank(line));
  return said.length > mostCompanyGoals
    ? { kind: 'faulty', fault: { because: 'too-many', count: said.length } }
    : { kind: 'read', lines: said };
}
