import type { Membership } from './team.ts';
import type { TeamCells } from './team-list-columns.ts';
import { type FaultReason, mostInName, type TeamListFault } from './team-list-faults.ts';
import { channelsNamed, type Lookup, nameAndShare, namesIn, peopleNamed } from './team-list-names.ts';
import { neededTextFault } from './typed-text.ts';
import { zoneOfCity } from './zone-of-city.ts';

/** A team as a line of a pasted list says it. */
export interface TeamDraft {
  line: number;
  name: string;
  channel: string;
  /** null where the line says none: the workspace's counts. */
  timeZone: string | null;
  members: Membership[];
}

type Complain = (because: FaultReason, found: string) => void;

export function readTeamLine(line: number, cells: TeamCells, lookup: Lookup) {
  const faults: TeamListFault[] = [];
  const complain: Complain = (because, found) => faults.push({ line, because, found });

  const draft: TeamDraft = {
    line,
    name: readName(cells, complain),
    channel: readChannel(cells, lookup, complain),
    timeZone: readZone(cells, complain),
    members: readMembers(cells, lookup, complain),
  };
  for (const cell of cells.strange) complain('strange', cell);
  return { draft: faults.length === 0 ? draft : null, faults };
}

const nameFaults = { empty: 'no-name', 'too-long': 'long-name', unreadable: 'unreadable-name' } as const;

function readName({ name }: TeamCells, complain: Complain): string {
  const [typed = ''] = name;
  const bare = typed.replace(/^[-*•] /u, '').trim();
  const fault = neededTextFault(bare, mostInName);
  if (fault) complain(nameFaults[fault], bare);
  return bare;
}

function readChannel({ name, channel }: TeamCells, lookup: Lookup, complain: Complain): string {
  const [typed, second] = channel;
  if (second) complain('two-channels', channel.join(' '));
  if (!typed) complain('no-channel', name[0] ?? '');

  const ids = typed ? channelsNamed(typed, lookup) : [];
  if (typed && ids.length === 0) complain('unknown-channel', typed);
  return ids[0] ?? '';
}

function readZone({ zone }: TeamCells, complain: Complain): string | null {
  const [typed, second] = zone;
  if (!typed) return null;
  if (second) complain('two-zones', zone.join(' '));

  const found = zoneOfCity(typed);
  if (!found) complain('unknown-zone', typed);
  return found;
}

/** Everybody once: who leads is no member besides. */
function readMembers({ lead, members, partners }: TeamCells, lookup: Lookup, complain: Complain): Membership[] {
  const read = (cells: readonly string[], role: Membership['role']) =>
    cells.flatMap(namesIn).flatMap((typed) => readMember(typed, role, lookup, complain));

  const leads = read(lead, 'lead');
  if (leads.length > 1) complain('two-leads', lead.join(' '));
  const all = [...leads, ...read(members, 'member'), ...read(partners, 'partner')];
  return all.filter(({ person }, index) => all.findIndex((other) => other.person === person) === index);
}

function readMember(typed: string, role: Membership['role'], lookup: Lookup, complain: Complain): Membership[] {
  const { name, share } = nameAndShare(typed);
  const [person, another] = peopleNamed(name, lookup);
  if (share < 1 || share > 100) complain('wrong-share', typed);
  if (!person) complain('unknown-person', name);
  if (another) complain('unclear-person', name);
  return person ? [{ person, role, share }] : [];
}
