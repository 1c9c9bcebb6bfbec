import type { Team } from '../../domain/team.ts';
import { sharesText } from '../../domain/team-shares.ts';
import type { Typed } from '../../slack/form.ts';
import { teamHolidays, teamZone } from './team-modal.ts';
import { asWorkspace } from './team-options.ts';

/** What the fields hold for a new team. */
export const emptyDraft = (timeZone: string): Typed => ({
  [teamZone]: timeZone,
  [teamHolidays]: asWorkspace,
  votes: 'named',
});

/** And for one that is there. `holidays` is the code of the country it keeps. */
export function draftOf(team: Team, holidays: string, nameOf: (person: string) => string): Typed {
  const inRole = (role: Team['members'][number]['role']) =>
    team.members.filter((member) => member.role === role).map(({ person }) => person);
  return {
    name: team.name,
    channel: team.channel,
    lead: inRole('lead')[0] ?? null,
    members: [...inRole('lead').slice(1), ...inRole('member')],
    partners: inRole('partner'),
    shares: sharesText(team.members, nameOf),
    [teamZone]: team.timeZone,
    workingDays: (team.workingDays ?? []).map(String),
    [teamHolidays]: holidays,
    votes: team.hasAnonymousVotes ? 'anonymous' : 'named',
  };
}
