import type { Goal } from './goal.ts';
import { type Outcome, outcomes } from './outcome.ts';

/** How many of these goals had which outcome. */
export function countOutcomes(goals: readonly Pick<Goal, 'outcome' | 'state'>[]): Record<Outcome, number> {
  const judged = goals.filter(({ state }) => state !== 'dropped');
  const count = (is: Outcome) => judged.filter(({ outcome }) => outcome?.is === is).length;
  return Object.fromEntries(outcomes.map((is) => [is, count(is)])) as Record<Outcome, number>;
}

/** Whether any of a team's goals of the sprint before asks for room in the next: scraped ones do. */
export const hasScraped = (goals: readonly Pick<Goal, 'outcome' | 'state'>[]): boolean =>
  countOutcomes(goals).scraped > 0;
