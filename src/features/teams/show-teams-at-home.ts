import type { KnownBlock } from '@slack/types';
import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Deps } from '../../feature.ts';
import { livingTeams, peopleWhoLeft } from './list-teams.ts';
import { teamsHome } from './teams-home.ts';

/** What an admin has to do about the teams. */
export async function showTeamsAtHome(person: Person, { store, settings }: Deps): Promise<KnownBlock[]> {
  if (!rightTo('add-team', { person, settings }).allowed) return [];
  const left = await peopleWhoLeft(store);
  const isLed = (members: readonly { role: string; person: string }[]) =>
    members.some((member) => member.role === 'lead' && !left.has(member.person));
  return teamsHome((await livingTeams(store)).filter(({ members }) => !isLed(members)));
}
