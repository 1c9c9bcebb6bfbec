import { type Right, rightTo } from '../../domain/rights.ts';
import type { Deps } from '../../feature.ts';
import { absentLeads } from '../people/absent-leads.ts';

/** Whether somebody may edit a team's rota, or the company's where it is none's. */
export async function rightToRota(person: string, team: string | null, deps: Deps): Promise<Right> {
  const { people, settings, clock, store } = deps;
  const found = team ? await store.teams.find(team) : null;
  const teams = found ? [found] : [];
  const absent = await absentLeads(teams, deps, clock());
  return rightTo('edit-rota', { person: await people.get(person), settings, teams, absentLeads: absent });
}
