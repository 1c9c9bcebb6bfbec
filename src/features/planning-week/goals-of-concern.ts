import { type Goal, ownersOf } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';

/** Looks up, among many goals, those that somebody owns or proposed, and those of or needing the teams they decide for. */
export function concernOf(goals: readonly Goal[]) {
  const byPerson = indexed(goals, (goal) => [...ownersOf(goal), goal.proposer]);
  const byTeam = indexed(goals, ({ team, needs }) => [team, ...needs]);
  return (person: string, teams: readonly Team[]): Goal[] => {
    const found = [...(byPerson.get(person) ?? []), ...teams.flatMap(({ id }) => byTeam.get(id) ?? [])];
    return [...new Set(found)];
  };
}

function indexed(goals: readonly Goal[], keysOf: (goal: Goal) => string[]): Map<string, Goal[]> {
  const pairs = goals.flatMap((goal) => keysOf(goal).map((key) => ({ key, goal })));
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, pairs]) => [key, pairs.map(({ goal }) => goal)]));
}
