import { type Success, shareOf } from '../../domain/history.ts';
import { type Trend, trendOf } from '../../domain/looking-back.ts';

/** "67 %", on one line; a dash where there was nothing to succeed. */
export function percentWords(success: Success): string {
  const share = shareOf(success);
  return share === null ? '–' : `${Math.round(100 * share)}\u00a0%`;
}

/** "12 of 18 goals succeeded (67 %)" */
export const successWords = (success: Success): string =>
  `${success.succeeded} of ${success.of} ${success.of === 1 ? 'goal' : 'goals'} succeeded (${percentWords(success)})`;

/** ":chart_with_upwards_trend: up from 47 % in the six sprints before"; nothing where there is too little to tell. */
export function trendWords(now: Success, before: Success, period: string): string | null {
  const trend = trendOf(now, before);
  return trend && `${trends[trend](percentWords(before))} in the ${period} sprints before`;
}

const trends: Record<Trend, (before: string) => string> = {
  better: (before) => `:chart_with_upwards_trend: up from ${before}`,
  worse: (before) => `:chart_with_downwards_trend: down from ${before}`,
  same: (before) => `:arrow_right: much as the ${before}`,
};
