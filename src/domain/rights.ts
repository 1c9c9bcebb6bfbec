import { type Act, type Role, rights } from './acts.ts';
import { type Goal, ownersOf } from './goal.ts';
import type { Milestone } from './milestone.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';
import type { Membership, Team } from './team.ts';

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
  /** Who takes part in what it is about: those who are asked, or who serve. */
  asked?: readonly string[];
  milestone?: Pick<Milestone, 'owner' | 'partners'>;
  /** Whom the settings name for the side that is asked; null where admins say it. */
  sayer?: string | null;
}

export type Right<As extends Role = Role> =
  | { allowed: true; as: As }
  | { allowed: false; because: Bar; whoCan: WhoCan[] };

export type Bar = 'not-among-them' | Exclude<Person['standing'], 'full'>;

/** People by id; Slack's own admins may do what an admin may, and are not listed. */
interface WhoCan {
  as: Role;
  people: readonly string[];
}

/** May they? If not, why, and who can. */
export function rightTo<A extends Act>(act: A, asking: Asking): Right<(typeof rights)[A][number]> {
  const roles: readonly (typeof rights)[A][number][] = rights[act];
  const as = roles.find((role) => isOpenTo(role, asking) && holders[role](asking).includes(asking.person.id));
  return as ? { allowed: true, as } : { allowed: false, because: barOf(asking), whoCan: whoCan(roles, asking) };
}

/** Foreign people and guests only read; a guest has a part in a team, never in set-up, where admins allow it. */
export function isOpenTo(role: Role, asking: Pick<Asking, 'person' | 'settings'>): boolean {
  const { standing } = asking.person;
  if (role === 'reader') return standing !== 'bot' && standing !== 'deactivated';
  if (role === 'colleague') return standing === 'full' || standing === 'guest';
  if (fullOnly.includes(role)) return standing === 'full';
  return standing === 'full' || isWelcomeGuest(asking);
}

/** Is there no part in a team for them? They may look, and follow, and that is all. */
export const onlyReads = (asking: Pick<Asking, 'person' | 'settings'>): boolean => !isOpenTo('member', asking);

const fullOnly: readonly Role[] = [
  'admin',
  'first-admin',
  'teammate',
  'full-member',
  'sayer',
  'admin-for-sayer',
  'asked',
];

const isWelcomeGuest = ({ person, settings }: Pick<Asking, 'person' | 'settings'>): boolean =>
  person.standing === 'guest' && settings?.guestsMayJoin === true;

function barOf(asking: Asking): Bar {
  const { standing } = asking.person;
  return standing === 'full' || isWelcomeGuest(asking) ? 'not-among-them' : standing;
}

function whoCan(roles: readonly Role[], asking: Asking): WhoCan[] {
  const others = (as: Role) => new Set(holders[as](asking)).difference(new Set([asking.person.id]));
  return roles.map((as) => ({ as, people: [...others(as)] })).filter(({ people }) => people.length > 0);
}

/** The people who hold a role in what is asked; of roles that most have, and of Slack's own admins, only the one who asks. */
const holders: Record<Role, (asking: Asking) => string[]> = {
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
  asked: ({ asked = [] }) => [...asked],
  self: ({ absentee }) => (absentee ? [absentee] : []),
  admin: ({ settings, person }) =>
    settings ? [...settings.admins, ...(person.isWorkspaceAdmin ? [person.id] : [])] : [],
  'first-admin': ({ settings, person }) => (settings ? [] : [person.id]),
  teammate: ({ teams, person }) => (teams?.some(({ members }) => isAmong(members, person)) ? [person.id] : []),
  'full-member': ({ person }) => [person.id],
  colleague: ({ person }) => [person.id],
  reader: ({ person }) => [person.id],
};

const inRole = (role: Membership['role'], teams: readonly Team[] = []): string[] =>
  teams.flatMap(({ members }) => members.filter((member) => member.role === role).map(({ person }) => person));

const isAmong = (members: readonly Membership[], { id }: Person): boolean =>
  members.some(({ person }) => person === id);

const isLed = (team: Team, absentLeads: readonly string[] = []): boolean =>
  inRole('lead', [team]).some((lead) => !absentLeads.includes(lead));
