import type { OutcomeCounts } from '../../domain/history.ts';
import { outcomes } from '../../domain/outcome.ts';
import { outcomeWords } from './outcome-words.ts';

/** For a chart: how many goals were nailed, scraped and failed, one after another. */
export const outcomeSeries = (shown: readonly { counts: OutcomeCounts }[]): { name: string; values: number[] }[] =>
  outcomes.map((one) => ({ name: outcomeWords[one].name, values: shown.map(({ counts }) => counts[one]) }));

/** As many as can be counted at a glance; more as numbers. */
const mostCircles = 8;

/** ":large_green_circle::red_circle:", or how many of each. */
export function outcomeCircles(counts: OutcomeCounts): string {
  const present = outcomes.filter((one) => counts[one] > 0);
  const total = present.reduce((sum, one) => sum + counts[one], 0);
  if (total <= mostCircles) return present.map((one) => outcomeWords[one].emoji.repeat(counts[one])).join('');
  return present.map((one) => `${outcomeWords[one].emoji} ${counts[one]}`).join('  ');
}
