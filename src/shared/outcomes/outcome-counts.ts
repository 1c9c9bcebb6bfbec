import type { Goal } from '../../domain/goal.ts';
import { outcomes } from '../../domain/outcome.ts';
import { countOutcomes } from '../../domain/past-outcomes.ts';

/** "2 nailed", "1 scraped", "1 without an outcome": those that there are. */
export function outcomeCounts(goals: readonly Goal[]): string[] {
  const counts = countOutcomes(goals);
  const open = goals.filter(({ outcome }) => outcome === null).length;
  return [
    ...outcomes.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one}`),
    ...(open > 0 ? [`${open} without an outcome`] : []),
  ];
}
