import type { Person } from './person.ts';
import { type PersonFault, personFault } from './person-fault.ts';
import type { Membership, Team } from './team.ts';
import { mostInName } from './team-list-faults.ts';
import { readShares, type ShareFault } from './team-shares.ts';
import type { Weekday } from './time.ts';
import { neededTextFault, type TextFault, trimmed } from './typed-text.ts';

/** What people fill in of a team. */
export interface TeamForm {
  name: string;
  channel: string;
  timeZone: string;
  lead: string | null;
  members: readonly string[];
  partners: readonly string[];
  /** "Ben 60", one a line, for those who are not in it all week. */
  shares: string;
  /** null where the workspace's count. */
  workingDays: readonly Weekday[] | null;
  hasAnonymousVotes: boolean;
}

/** What is wrong, and beside which field to say it. */
export type TeamFormFault =
  | { field: 'name'; because: TextFault | 'there-already' }
  | { field: 'lead' | 'members' | 'partners'; because: PersonFault | 'two-roles'; person: string }
  | { field: 'shares'; because: ShareFault['because']; line: number; found: string };

export interface Circumstances {
  /** The team's own, or what it will be. */
  id: string;
  /** Everybody the form names. */
  people: ReadonlyMap<string, Person>;
  guestsMayJoin: boolean;
  /** The team as it was, if it is there already: whoever is in it may stay. */
  before: Team | null;
  all: readonly Team[];
}

/** All that a form says of a team; the rest of it (its id, its holidays) is not asked here. */
type FormedTeam = Pick<Team, 'name' | 'channel' | 'timeZone' | 'members' | 'workingDays' | 'hasAnonymousVotes'>;

export type FormOutcome = { kind: 'formed'; team: FormedTeam } | { kind: 'faulty'; faults: TeamFormFault[] };

export function formTeam(form: TeamForm, circumstances: Circumstances): FormOutcome {
  const { channel, timeZone, workingDays, hasAnonymousVotes } = form;
  const name = trimmed(form.name);
  const roles = inRoles(form);
  const { shares, faults: shareFaults } = readShares(form.shares, withShares(roles, circumstances));

  const faults = [
    ...nameFaults(name, channel, circumstances),
    ...roles.flatMap((one, index) => roleFaults(one, roles.slice(0, index), circumstances)),
    ...shareFaults.map((fault) => ({ field: 'shares' as const, ...fault })),
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };

  const members = roles.map(({ person, role }): Membership => ({ person, role, share: shares.get(person) ?? 100 }));
  return { kind: 'formed', team: { name, channel, timeZone, members, workingDays, hasAnonymousVotes } };
}

interface InRole {
  person: string;
  role: Membership['role'];
}

const inRoles = ({ lead, members, partners }: TeamForm): InRole[] => [
  ...(lead ? [{ person: lead, role: 'lead' as const }] : []),
  ...members.map((person) => ({ person, role: 'member' as const })),
  ...partners.map((person) => ({ person, role: 'partner' as const })),
];

const withShares = (roles: readonly InRole[], { people }: Circumstances): Person[] =>
  roles.filter(({ role }) => role !== 'partner').flatMap(({ person }) => people.get(person) ?? []);

/** Names repeat; the same one in the same channel is the same team, added twice. */
function nameFaults(name: string, channel: string, { id, all }: Circumstances): TeamFormFault[] {
  const because = neededTextFault(name, mostInName);
  if (because) return [{ field: 'name', because }];
  const twin = twinOf({ name, channel }, all);
  return twin && twin.id !== id ? [{ field: 'name', because: 'there-already' }] : [];
}

/** The team that is there already with this name and channel. */
export function twinOf({ name, channel }: Pick<Team, 'name' | 'channel'>, all: readonly Team[]): Team | undefined {
  return all.find((team) => !team.isArchived && team.name === name && team.channel === channel);
}

const fieldOf = { lead: 'lead', member: 'members', partner: 'partners' } as const;

function roleFaults(
  { person, role }: InRole,
  earlier: readonly InRole[],
  { people, guestsMayJoin, before }: Circumstances,
): TeamFormFault[] {
  const field = fieldOf[role];
  if (earlier.some((other) => other.person === person)) return [{ field, because: 'two-roles', person }];

  const isInAlready = before?.members.some((member) => member.person === person);
  const because = isInAlready ? null : personFault(people.get(person), guestsMayJoin);
  return because ? [{ field, because, person }] : [];
}
