import type { Act } from '../../domain/acts.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';

/** `team` is the one it concerns, if there is one already. */
export async function rightOver(act: Act, team: Team | null, visitor: string, deps: Deps): Promise<Right> {
  const { people, settings, clock } = deps;
  const teams = team ? [team] : [];
  const person = await people.get(visitor);
  return rightTo(act, { person, settings, teams, absentLeads: await absentLeads(teams, deps, clock()) });
}
