import type { DependencyAnswer, Goal } from './goal.ts';

/** A goal needs another team; null until that team has answered for the sprint that the goal is in. */
export interface Dependency {
  goal: Goal;
  team: string;
  answer: DependencyAnswer | null;
}

/** A dropped goal needs nobody any more. */
export const dependenciesOf = (goal: Goal): Dependency[] => (goal.state === 'dropped' ? [] : needsOf(goal));

/** What it needs, or needed. */
export function needsOf(goal: Goal): Dependency[] {
  const answerOf = (team: string) =>
    goal.answers.find((answer) => answer.team === team && answer.sprint === goal.sprint) ?? null;
  return goal.needs.map((team) => ({ goal, team, answer: answerOf(team) }));
}

/** Nobody has answered, or the team said no. */
export const isUnmet = ({ answer }: Dependency): boolean => answer === null || answer.says === 'not-now';

/** Those to speak about: all but the ones that the needed team has taken on; the unanswered first. */
export function openDependencies(goals: readonly Goal[]): Dependency[] {
  const open = goals.flatMap(dependenciesOf).filter(({ answer }) => answer?.says !== 'can');
  return open.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
}

/** So many in one sprint are worth a word: dependencies should be the exception, not the rule. */
export const manyDependencies = 3;

export type DependencyOutcome =
  | { kind: 'dependency-answered'; goal: Goal }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: DependencyClosed };

/** Why a question to a team is not asked any more. */
export type DependencyClosed = 'dropped' | 'moved' | 'not-needed';

/** A needed team says whether it can; whoever answers later has the last word. */
export function answerDependency(goal: Goal, answer: DependencyAnswer): DependencyOutcome {
  const because = dependencyClosed(goal, answer);
  if (because) return { kind: 'refused', because };

  const others = goal.answers.filter(({ team, sprint }) => team !== answer.team || sprint !== answer.sprint);
  const earlier = goal.answers.find((one) => !others.includes(one));
  if (earlier?.says === answer.says) return { kind: 'unchanged' };
  return { kind: 'dependency-answered', goal: { ...goal, answers: [...others, answer] } };
}

/** Null while a team is asked whether it can help with a goal in this sprint. */
export function dependencyClosed(
  { state, sprint, needs }: Goal,
  asked: Pick<DependencyAnswer, 'team' | 'sprint'>,
): DependencyClosed | null {
  if (state === 'dropped') return 'dropped';
  if (sprint !== asked.sprint) return 'moved';
  return needs.includes(asked.team) ? null : 'not-needed';
}
