import type { KnownBlock } from '@slack/types';
import type { Calibration } from '../../domain/calibration.ts';
import { outcomes } from '../../domain/outcome.ts';
import { calibrationLines } from '../../shared/outcomes/calibration-words.ts';
import { outcomeCircles, outcomeSeries } from '../../shared/outcomes/outcome-series.ts';
import { context, section } from '../../slack/blocks.ts';
import { barChart } from '../../slack/charts.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { PastSprint } from './team-summary.ts';

/** The last sprints side by side, as a chart, and as lines for a Slack that draws none; nothing where there is but one. */

const having = (past: readonly PastSprint[]): PastSprint[] =>
  past.filter(({ counts }) => outcomes.some((one) => counts[one] > 0));

const isWorthIt = (past: readonly PastSprint[]): boolean => having(past).length > 1;

export function pastChart(past: readonly PastSprint[]): KnownBlock[] {
  if (!isWorthIt(past)) return [];
  const shown = having(past);
  const categories = shown.map(({ sprint }) => `Sprint ${sprint}`);
  return [
    barChart({
      title: `Outcomes of the last ${shown.length} sprints`,
      categories,
      series: outcomeSeries(shown),
      axes: { x: 'Sprint', y: 'Goals' },
    }),
  ];
}

export function pastLines(past: readonly PastSprint[]): KnownBlock[] {
  if (!isWorthIt(past)) return [];
  const shown = having(past);
  const lines = shown.map(({ sprint, counts }) => `Sprint ${sprint}  ${outcomeCircles(counts)}`);
  return [section(mrkdwn`*Outcomes of the last ${shown.length} sprints*\n${lines.join('\n')}`)];
}

/** What the last sprints say about how high a team aims; nothing where they say too little. */
export const calibrationBlocks = (calibration: readonly Calibration[]): KnownBlock[] => {
  const lines = calibrationLines(calibration);
  return lines.length > 0 ? [context(...lines.map((line) => mrkdwn`:triangular_ruler: ${line}`))] : [];
};
