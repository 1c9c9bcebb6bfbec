import type { KnownBlock } from '@slack/types';
import { sprintsLookedBack } from '../../domain/calibration.ts';
import { type Kind, kinds } from '../../domain/goal.ts';
import { type PastGoal, shareOf, successOverTime } from '../../domain/history.ts';
import { type Stretch, stretchesOf } from '../../domain/looking-back.ts';
import { kindWords } from '../../shared/goal-words.ts';
import { outcomeCircles, outcomeSeries } from '../../shared/outcome-series.ts';
import { section } from '../../slack/blocks.ts';
import { barChart, lineChart } from '../../slack/charts.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';
import type { SeenHistory } from './seen-history.ts';
import { percentWords } from './success-words.ts';

/** Outcomes and success over the sprints, as charts, and as lines where none are drawn; nothing where there is but one sprint. */

/** Slack takes 20 categories, and as many lines can be read. */
const mostCategories = 20;

export function outcomeCharts({ goals, before }: Pick<SeenHistory, 'goals' | 'before'>): KnownBlock[] {
  const stretches = stretchesOf(goals, mostCategories);
  if (stretches.length < 2) return [];
  const categories = stretches.map(stretchName);
  const kindLines = kinds.flatMap((kind) => kindLine(kind, stretches, [...before, ...goals]));
  const succeeded = {
    name: 'All goals, by sprint',
    values: stretches.map(({ success }) => percentIn(shareOf(success)) ?? 0),
  };
  return [
    barChart({
      ...{ title: 'Outcomes', categories, series: outcomeSeries(stretches) },
      axes: { x: 'Sprint', y: 'Goals' },
    }),
    lineChart({
      ...{ title: 'Success, in %', categories, series: [succeeded, ...kindLines] },
      axes: { x: 'Sprint', y: 'Succeeded, in %' },
    }),
  ];
}

export function outcomeLines({ goals }: Pick<SeenHistory, 'goals'>): KnownBlock[] {
  const stretches = stretchesOf(goals, mostCategories);
  if (stretches.length < 2) return [];
  const lines = stretches.map((stretch) => {
    return mrkdwn`*${stretchName(stretch)}*  ${outcomeCircles(stretch.counts)}  ${percentWords(stretch.success)}`;
  });
  return [section(joined(lines, '\n'))];
}

/** "42", or "30–42" where sprints are taken together. */
const stretchName = ({ first, last }: Stretch): string => (first === last ? `${first}` : `${first} – ${last}`);

/** A kind over six sprints at a time, if it had goals in each of them: a line in Slack's charts has no gaps. */
function kindLine(kind: Kind, stretches: readonly Stretch[], goals: readonly PastGoal[]) {
  const then = new Map(successOverTime(goals, sprintsLookedBack).map(({ sprint, success }) => [sprint, success[kind]]));
  const values = stretches.map(({ last }) => percentIn(shareOf(then.get(last) ?? { succeeded: 0, of: 0 })));
  const drawn = values.filter((value) => value !== null);
  return drawn.length === values.length ? [{ name: `${kindWords[kind].name}s, 6 sprints`, values: drawn }] : [];
}

const percentIn = (share: number | null): number | null => (share === null ? null : Math.round(100 * share));
