import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { livingTeams, peopleWhoLeft } from './list-teams.ts';
import { leaderlessHome, teamsHome } from './teams-home.ts';

/** What an admin has to do about the teams. */
export async function showTeamsAtHome(person: Person, { store, settings }: Deps): Promise<HomeSections> {
  if (!rightTo('add-team', { person, settings }).allowed) return {};
  const left = await peopleWhoLeft(store);
  const isLed = (members: readonly { role: string; person: string }[]) =>
    members.some((member) => member.role === 'lead' && !left.has(member.person));
  const teams = await livingTeams(store);
  return { needs: leaderlessHome(teams.filter(({ members }) => !isLed(members))), settings: teamsHome(teams.length) };
}
