import type { Goal } from './goal.ts';
import { inOrder } from './goal-order.ts';
import { isLate, type Milestone, startSpan } from './milestone.ts';
import type { Sprint } from './sprint.ts';
import { isBefore, type Temporal } from './time.ts';

/** Its goals of one sprint, in order; none that was dropped. */
export interface SprintGoals {
  sprint: number;
  goals: Goal[];
}

/** By sprint, past and to come: of these sprints even those without a goal. */
export function goalsBySprint(goals: readonly Goal[], shown: readonly number[]): SprintGoals[] {
  const living = Map.groupBy(
    goals.filter(({ state }) => state !== 'dropped'),
    ({ sprint }) => sprint,
  );
  const sprints = [...new Set([...living.keys(), ...shown])].sort((a, b) => a - b);
  return sprints.map((sprint) => ({ sprint, goals: inOrder(living.get(sprint) ?? []) }));
}

/** What is to be pointed out about one. */
export type Concern = 'no-owner' | 'late' | 'no-goal-next';

export interface Outlook {
  /** Its goals, of every sprint. */
  goals: readonly Goal[];
  next: Sprint;
  today: Temporal.PlainDate;
  /** Its owner is there no more. */
  isOrphan: boolean;
}

/** Only of those that are agreed; one that begins later needs no goal yet. */
export function concernsAbout(milestone: Milestone, { goals, next, today, isOrphan }: Outlook): Concern[] {
  if (milestone.state !== 'agreed') return [];
  const start = startSpan(milestone);
  const hasBegun = start === null || !isBefore(next.lastOn, start.first);
  const isServed = goals.some(({ sprint, state }) => sprint === next.number && state !== 'dropped');
  return [
    ...(milestone.owner === null || isOrphan ? (['no-owner'] as const) : []),
    ...(isLate(milestone, today) ? (['late'] as const) : []),
    ...(hasBegun && !isServed ? (['no-goal-next'] as const) : []),
  ];
}
