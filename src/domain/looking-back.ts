import { historyBySprint, type OutcomeCounts, type PastGoal, type SprintHistory, type Success } from './history.ts';
import { outcomes } from './outcome.ts';
import { succeeds } from './success.ts';

/** How far somebody looks back: so many sprints, or over all. */
export const periods = ['6', '12', 'all'] as const;
export type Period = (typeof periods)[number];

export const lengthOf = (period: Period): number => (period === 'all' ? Number.POSITIVE_INFINITY : Number(period));

/** The sprints that are looked at. */
export interface Span {
  first: number;
  last: number;
  /** From where on those before it are read, too, to compare with; null where there are none. */
  from: number | null;
  /** Its last sprint, where it is not the newest there is. */
  until: number | null;
}

/** Of the sprints from the oldest to the newest, those of a period: the last ones, or those up to an earlier one. */
export function spanOf(period: Period, until: number | null, oldest: number, newest: number): Span {
  if (period === 'all') return { first: oldest, last: newest, from: null, until: null };
  const last = Math.max(oldest, Math.min(until ?? newest, newest));
  const length = lengthOf(period);
  const first = Math.max(oldest, last - length + 1);
  return { first, last, from: last - 2 * length + 1, until: last < newest ? last : null };
}

/** How many succeeded, those of unknown kind by being nailed. */
export const successIn = (goals: readonly Pick<PastGoal, 'kind' | 'outcome'>[]): Success => ({
  succeeded: goals.filter(({ kind, outcome }) => succeeds(kind, outcome)).length,
  of: goals.length,
});

export type Trend = 'better' | 'worse' | 'same';

/** A change of ten in a hundred is worth a word, where both stretches have goals enough to tell; null where they have not. */
export function trendOf(now: Success, before: Success): Trend | null {
  if (now.of < fewest || before.of < fewest) return null;
  const change = 100 * (now.succeeded * before.of - before.succeeded * now.of);
  const worth = 10 * now.of * before.of;
  if (Math.abs(change) < worth) return 'same';
  return change > 0 ? 'better' : 'worse';
}

const fewest = 3;

/** Sprints in a row that are shown as one. */
export interface Stretch {
  first: number;
  last: number;
  counts: OutcomeCounts;
  success: Success;
}

/** The sprints in which goals had outcomes, the oldest first; where they are more than `most`, as many in a row together as makes them fit. */
export function stretchesOf(goals: readonly PastGoal[], most: number): Stretch[] {
  const sprints = historyBySprint(goals);
  const together = Math.max(1, Math.ceil(sprints.length / most));
  const bySprint = Map.groupBy(goals, ({ sprint }) => sprint);
  return Array.from({ length: Math.ceil(sprints.length / together) }, (_, i) => {
    const own = sprints.slice(i * together, (i + 1) * together);
    return {
      first: own[0]!.sprint,
      last: own.at(-1)!.sprint,
      counts: summed(own),
      success: successIn(own.flatMap(({ sprint }) => bySprint.get(sprint)!)),
    };
  });
}

const summed = (sprints: readonly SprintHistory[]): OutcomeCounts =>
  Object.fromEntries(
    outcomes.map((is) => [is, sprints.reduce((sum, { counts }) => sum + counts[is], 0)]),
  ) as OutcomeCounts;
