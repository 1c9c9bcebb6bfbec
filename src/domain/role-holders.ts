import { type Goal, ownersOf } from './goal.ts';
import type { Milestone } from './milestone.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';
import type { Membership, Team } from './team.ts';

export type Role =
  | Membership['role']
  | 'member-for-lead'
  | 'owner'
  | 'proposer'
  | 'voter'
  | 'self'
  | 'admin'
  | 'first-admin'
  | 'teammate'
  | 'milestone-partner'
  | 'sayer'
  | 'admin-for-sayer'
  | 'full-member'
  | 'reader';

export interface Asking {
  person: Person;
  /** null until the workspace is set up. */
  settings: Settings | null;
  /** The team it concerns: a goal's, or each of those that an absent person is in; those that somebody is in who marks. */
  teams?: readonly Team[];
  /** Leads of these teams who are away today, or have left. */
  absentLeads?: readonly string[];
  goal?: Pick<Goal, 'owner' | 'proposer'>;
  absentee?: string;
  /** Of the vote that is asked about. */
  roll?: readonly string[];
  milestone?: Pick<Milestone, 'owner' | 'partners'>;
  /** Whom the settings name for the side that is asked; null where admins say it. */
  sayer?: string | null;
}

/** The people who hold a role in what is asked; of roles that most have, and of Slack's own admins, only the one who asks. */
export const holders: Record<Role, (asking: Asking) => string[]> = {
  lead: ({ teams }) => inRole('lead', teams),
  member: ({ teams }) => inRole('member', teams),
  partner: ({ teams }) => inRole('partner', teams),
  'member-for-lead': ({ teams, absentLeads }) =>
    inRole(
      'member',
      teams?.filter((team) => !isLed(team, absentLeads)),
    ),
  owner: ({ goal, milestone }) => [goal, milestone].flatMap((owned) => (owned ? ownersOf(owned) : [])),
  'milestone-partner': ({ milestone }) => milestone?.partners.map(({ person }) => person) ?? [],
  sayer: ({ sayer }) => (sayer ? [sayer] : []),
  'admin-for-sayer': (asking) => (asking.sayer ? [] : holders.admin(asking)),
  proposer: ({ goal }) => (goal ? [goal.proposer] : []),
  voter: ({ roll = [] }) => [...roll],
  self: ({ absentee }) => (absentee ? [absentee] : []),
  admin: ({ settings, person }) =>
    settings ? [...settings.admins, ...(person.isWorkspaceAdmin ? [person.id] : [])] : [],
  'first-admin': ({ settings, person }) => (settings ? [] : [person.id]),
  teammate: ({ teams, person }) => (teams?.some(({ members }) => isAmong(members, person)) ? [person.id] : []),
  'full-member': ({ person }) => [person.id],
  reader: ({ person }) => [person.id],
};

const inRole = (role: Membership['role'], teams: readonly Team[] = []): string[] =>
  teams.flatMap(({ members }) => members.filter((member) => member.role === role).map(({ person }) => person));

const isAmong = (members: readonly Membership[], { id }: Person): boolean =>
  members.some(({ person }) => person === id);

const isLed = (team: Team, absentLeads: readonly string[] = []): boolean =>
  inRole('lead', [team]).some((lead) => !absentLeads.includes(lead));
