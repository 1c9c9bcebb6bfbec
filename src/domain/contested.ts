import { dependenciesOf, isUnmet } from './dependency.ts';
import { type Goal, questions } from './goal.ts';
import { marksOn } from './goal-mark.ts';
import { openObjections } from './goal-objection.ts';

export type Contention = 'objection' | 'no' | 'dependency';

/** What there is to talk about in a goal: an open objection, somebody's no, a dependency that is unanswered or refused. */
export function contentionsOf(goal: Goal): Contention[] {
  if (goal.state === 'dropped') return [];
  const found: Record<Contention, boolean> = {
    objection: openObjections(goal).length > 0,
    no: questions.some((question) => marksOn(goal, question).no.length > 0),
    dependency: dependenciesOf(goal).some(isUnmet),
  };
  return (Object.keys(found) as Contention[]).filter((contention) => found[contention]);
}

export const isContested = (goal: Goal): boolean => contentionsOf(goal).length > 0;

/** The order in which teams present: those with something contested first, those without a goal last, else as they were. */
export function presentingOrder(teams: readonly string[], goals: readonly Goal[]): string[] {
  const living = goals.filter(({ state }) => state !== 'dropped');
  const byTeam = Map.groupBy(living, ({ team }) => team);
  const ranks = new Map(teams.map((team) => [team, rankOf(byTeam.get(team) ?? [])]));
  return teams.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!);
}

function rankOf(goals: readonly Goal[]): number {
  if (goals.length === 0) return 2;
  return goals.some(isContested) ? 0 : 1;
}
