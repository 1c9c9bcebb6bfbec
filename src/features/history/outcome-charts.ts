import type { KnownBlock } from '@slack/types';
import { sprintsLookedBack } from '../../domain/calibration.ts';
import { type Kind, kinds } from '../../domain/goal.ts';
import { type PastGoal, shareOf } from '../../domain/history.ts';
import { type Stretch, stretchesOf, successIn } from '../../domain/looking-back.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { outcomeCircles, outcomeSeries } from '../../shared/outcomes/outcome-series.ts';
import { section } from '../../slack/blocks.ts';
import { barChart, lineChart } from '../../slack/charts.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';
import type { SeenHistory } from './seen-history.ts';
import { percentWords } from './success-words.ts';

/** Outcomes and success over the sprints, as charts, and as lines where none are drawn; nothing where there is but one sprint. */

/** Slack takes 20 categories, and as many lines can be read; "30–42" needs room for two. */
const mostSprints = 20;
const mostStretches = 10;

function stretchesIn(goals: readonly PastGoal[]): Stretch[] {
  const sprints = new Set(goals.map(({ sprint }) => sprint)).size;
  return stretchesOf(goals, sprints > mostSprints ? mostStretches : mostSprints);
}

export function outcomeCharts({ goals, before }: Pick<SeenHistory, 'goals' | 'before'>): KnownBlock[] {
  const stretches = stretchesIn(goals);
  if (stretches.length < 2) return [];
  const categories = stretches.map(stretchName);
  return [
    barChart({
      ...{ title: 'Outcomes', categories, series: outcomeSeries(stretches) },
      axes: { x: stretches.some(isLong) ? 'Sprints taken together' : 'Sprint', y: 'Goals' },
    }),
    lineChart({
      title: 'Success over six sprints at a time, in %',
      categories: stretches.map(({ last }) => `${last}`),
      series: successSeries(stretches, [...before, ...goals]),
      axes: { x: 'The six sprints up to', y: 'Succeeded, in %' },
    }),
  ];
}

const isLong = ({ first, last }: Stretch): boolean => first !== last;

export function outcomeLines({ goals }: Pick<SeenHistory, 'goals'>): KnownBlock[] {
  const stretches = stretchesIn(goals);
  if (stretches.length < 2) return [];
  const lines = stretches.map((stretch) => {
    return mrkdwn`*${stretchName(stretch)}*  ${outcomeCircles(stretch.counts)}  ${percentWords(stretch.success)}`;
  });
  return [section(joined(lines, '\n'))];
}

/** "42", or "30–42" where sprints are taken together. */
const stretchName = ({ first, last }: Stretch): string => (first === last ? `${first}` : `${first}–${last}`);

/** All goals, and each kind that had goals in each six sprints: a line in Slack's charts has no gaps. */
function successSeries(stretches: readonly Stretch[], goals: readonly PastGoal[]) {
  const windows = stretches.map(({ last }) =>
    goals.filter(({ sprint }) => sprint <= last && sprint > last - sprintsLookedBack),
  );
  const line = (name: string, isMeant: (goal: PastGoal) => boolean) => {
    const values = windows.map((window) => percentIn(shareOf(successIn(window.filter(isMeant)))));
    const drawn = values.filter((value) => value !== null);
    return drawn.length === values.length ? [{ name, values: drawn }] : [];
  };
  const ofKind = (kind: Kind) => line(`${kindWords[kind].name}s`, (goal) => goal.kind === kind);
  return [...line('All goals', () => true), ...kinds.flatMap(ofKind)];
}

const percentIn = (share: number | null): number | null => (share === null ? null : Math.round(100 * share));
