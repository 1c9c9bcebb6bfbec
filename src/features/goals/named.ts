import type { GoalForm } from '../../domain/goal.ts';
import type { Named } from '../../domain/goal-form.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';

/** Whom and what a form names, for the rules to look at. */
export async function namedIn({ owner, helpers }: GoalForm, teams: readonly Team[], { people }: Deps): Promise<Named> {
  return { people: await people.getAll([owner, ...helpers]), teams: byId(teams) };
}

export const byId = (teams: readonly Team[]): Map<string, Team> => new Map(teams.map((team) => [team.id, team]));
