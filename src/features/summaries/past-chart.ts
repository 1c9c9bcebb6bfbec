import type { KnownBlock } from '@slack/types';
import type { Calibration } from '../../domain/calibration.ts';
import type { Kind } from '../../domain/goal.ts';
import { outcomes } from '../../domain/outcome.ts';
import { outcomeWords } from '../../shared/outcome-words.ts';
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
  const series = outcomes.map((one) => ({
    name: outcomeWords[one].name,
    values: shown.map(({ counts }) => counts[one]),
  }));
  const categories = shown.map(({ sprint }) => `Sprint ${sprint}`);
  return [
    barChart({
      title: `Outcomes of the last ${shown.length} sprints`,
      categories,
      series,
      axes: { x: 'Sprint', y: 'Goals' },
    }),
  ];
}

export function pastLines(past: readonly PastSprint[]): KnownBlock[] {
  if (!isWorthIt(past)) return [];
  const shown = having(past);
  const lines = shown.map(({ sprint, counts }) => `Sprint ${sprint}  ${circles(counts)}`);
  return [section(mrkdwn`*Outcomes of the last ${shown.length} sprints*\n${lines.join('\n')}`)];
}

/** As many as can be counted at a glance; more as numbers. */
const mostCircles = 8;

function circles(counts: PastSprint['counts']): string {
  const present = outcomes.filter((one) => counts[one] > 0);
  const total = present.reduce((sum, one) => sum + counts[one], 0);
  if (total <= mostCircles) return present.map((one) => outcomeWords[one].emoji.repeat(counts[one])).join('');
  return present.map((one) => `${outcomeWords[one].emoji} ${counts[one]}`).join('  ');
}

/** What the last sprints say about how high a team aims; nothing where they say too little. */
export const calibrationBlocks = (calibration: readonly Calibration[]): KnownBlock[] => {
  const lines = calibrationLines(calibration);
  return lines.length > 0 ? [context(...lines.map((line) => mrkdwn`:triangular_ruler: ${line}`))] : [];
};

export const calibrationLines = (calibration: readonly Calibration[]): string[] =>
  calibration.filter(({ reading }) => reading !== 'too-few').map(calibrationLine);

/** "5 of 6 moonshots nailed or scraped in the last six sprints: aim higher" */
function calibrationLine({ kind, succeeded, nailed, of, reading }: Calibration): string {
  const how = succeeded > nailed ? 'nailed or scraped' : 'nailed';
  return `${succeeded} of ${of} ${kind}s ${how} in the last six sprints: ${advice[kind][reading]}`;
}

const advice: Record<Kind, Record<Calibration['reading'], string>> = {
  moonshot: {
    'too-few': '',
    'as-meant': 'about half, as it should be',
    'aim-higher': 'about half is meant, so aim higher',
    'aim-lower': 'about half is meant, so take a smaller step',
  },
  roofshot: {
    'too-few': '',
    'as-meant': 'as it should be',
    'aim-higher': 'as it should be',
    'aim-lower': 'all are meant to be, so promise less, or call it a moonshot',
  },
};
