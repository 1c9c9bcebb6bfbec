import type { Person } from './person.ts';
import { type Asking, holders, type Role } from './role-holders.ts';

const onTeam = ['lead', 'member', 'partner'] as const;

/** Who may do what; of several roles the first counts. */
const rights = {
  read: ['reader'],
  'propose-goal': onTeam,
  'edit-goal': [...onTeam, 'owner'],
  'drop-goal': [...onTeam, 'owner'],
  'drop-voted-goal': ['lead', 'member-for-lead'],
  'answer-ending': ['owner', 'lead', 'member-for-lead'],
  'correct-outcome': ['owner', 'lead', 'member-for-lead'],
  'settle-tidy-up': ['owner', 'lead', 'member-for-lead'],
  'settle-late-tidy-up': ['lead', 'member-for-lead'],
  'object-to-goal': onTeam,
  'answer-objection': ['proposer', 'lead', 'member-for-lead'],
  'finalise-goals': ['lead', 'member-for-lead'],
  vote: ['voter'],
  'close-vote': ['lead', 'member-for-lead'],
  'settle-vote': ['lead', 'member-for-lead'],
  'mark-goal': ['teammate'],
  'record-sidequest': onTeam,
  'step-on-toes': onTeam,
  'divide-work': onTeam,
  'judge-toes': onTeam,
  'change-sidequest': ['owner', 'lead', 'member-for-lead'],
  'answer-dependency': onTeam,
  'move-meeting-on': ['full-member'],
  'write-retro': onTeam,
  'lead-retro': ['lead', 'member-for-lead'],
  'settle-action': [...onTeam, 'self'],
  'edit-team': ['lead', 'admin', 'member-for-lead'],
  'add-team': ['admin'],
  'archive-team': ['admin'],
  'record-absence': ['self', 'lead', 'admin', 'member-for-lead'],
  'edit-rota': ['lead', 'admin', 'member-for-lead'],
  'arrange-turn': ['self', 'lead', 'admin', 'member-for-lead'],
  'edit-dates': ['admin'],
  'edit-company-goals': ['admin'],
  'suggest-milestone': ['full-member'],
  'edit-milestone': ['owner', 'milestone-partner', 'admin'],
  'agree-milestone': ['sayer', 'admin-for-sayer'],
  'set-up-milestones': ['admin'],
  export: ['admin'],
  'set-up': ['admin', 'first-admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof rights;

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
function isOpenTo(role: Role, asking: Asking): boolean {
  const { standing } = asking.person;
  if (role === 'reader') return standing !== 'bot' && standing !== 'deactivated';
  if (fullOnly.includes(role)) return standing === 'full';
  return standing === 'full' || isWelcomeGuest(asking);
}

const fullOnly: readonly Role[] = ['admin', 'first-admin', 'teammate', 'full-member', 'sayer', 'admin-for-sayer'];

const isWelcomeGuest = ({ person, settings }: Asking): boolean =>
  person.standing === 'guest' && settings?.guestsMayJoin === true;

function barOf(asking: Asking): Bar {
  const { standing } = asking.person;
  return standing === 'full' || isWelcomeGuest(asking) ? 'not-among-them' : standing;
}

function whoCan(roles: readonly Role[], asking: Asking): WhoCan[] {
  const others = (as: Role) => new Set(holders[as](asking)).difference(new Set([asking.person.id]));
  return roles.map((as) => ({ as, people: [...others(as)] })).filter(({ people }) => people.length > 0);
}
