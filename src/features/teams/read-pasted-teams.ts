import { createHash } from 'node:crypto';
import type { Person } from '../../domain/person.ts';
import { personFault } from '../../domain/person-fault.ts';
import type { Team } from '../../domain/team.ts';
import { twinOf } from '../../domain/team-form.ts';
import { readTeamList } from '../../domain/team-list.ts';
import { type TeamListFault, teamListFaultSentence } from '../../domain/team-list-faults.ts';
import type { TeamDraft } from '../../domain/team-list-line.ts';
import { overbooked } from '../../domain/team-shares.ts';
import type { Deps } from '../../feature.ts';
import type { Typed } from '../../slack/form.ts';
import type { ListReading, ReadList } from './add-teams-modal.ts';
import { livingTeams, peopleWhoLeft } from './list-teams.ts';
import { teamDirectory } from './team-directory.ts';

/** What a list in the form comes to; its teams' ids come from the form's, so that the same one twice adds them once. */
export async function readPastedTeams(typed: Typed, form: string, deps: Deps): Promise<ListReading> {
  const [list, more] = [textOf(typed.list), textOf(typed.more)];
  const directory = await teamDirectory(deps);
  const { drafts, faults } = readTeamList(more ? `${list}\n${more}` : list, directory.lookup);
  const people = await directory.learn(drafts.flatMap(({ members }) => members.map(({ person }) => person)));

  const all = [...faults, ...drafts.flatMap((draft) => peopleFaults(draft, people, deps))];
  if (all.length === 0) return read(drafts, form, deps);
  const firstOfMore = more ? list.split('\n').length + 1 : Number.POSITIVE_INFINITY;
  const inOrder = all.toSorted((a, b) => a.line - b.line);
  const { mayFindChannels } = directory;
  return { kind: 'faulty', faults: inOrder.map((fault) => sentence(fault, firstOfMore)), mayFindChannels };
}

const textOf = (answer: Typed[string] | undefined): string => (typeof answer === 'string' ? answer : '');

function peopleFaults({ line, members }: TeamDraft, people: ReadonlyMap<string, Person>, deps: Deps): TeamListFault[] {
  return members.flatMap(({ person }) => {
    const known = people.get(person);
    const because = personFault(known, deps.settings.guestsMayJoin);
    return because ? [{ line, because, found: known?.name ?? person }] : [];
  });
}

/** Each field counts its lines from 1. */
function sentence(fault: TeamListFault, firstOfMore: number): string {
  if (fault.line < firstOfMore) return teamListFaultSentence(fault);
  return `The rest, ${teamListFaultSentence({ ...fault, line: fault.line - firstOfMore + 1 })}`;
}

async function read(drafts: readonly TeamDraft[], form: string, { store, settings }: Deps): Promise<ReadList> {
  const present = await livingTeams(store);
  const teams = drafts.map((draft) => teamOf(draft, form, settings.timeZone));
  const isNew = (team: Team) => [undefined, team.id].includes(twinOf(team, present)?.id);
  const added = teams.filter(isNew);
  const people = new Set(added.flatMap(({ members }) => members.map(({ person }) => person)));
  const others = present.filter(({ id }) => !added.some((team) => team.id === id));
  return {
    kind: 'read',
    teams: added,
    there: teams.length - added.length,
    overbooked: overbooked([...others, ...added]).filter(({ person }) => people.has(person)),
    left: await peopleWhoLeft(store),
    digest: createHash('sha256').update(JSON.stringify(added)).digest('hex'),
  };
}

const teamOf = ({ line, name, channel, timeZone, members }: TeamDraft, form: string, usualZone: string): Team => ({
  id: `${form}-${line}`,
  name,
  channel,
  timeZone: timeZone ?? usualZone,
  members,
  workingDays: null,
  holidayCalendar: null,
  hasAnonymousVotes: false,
  isArchived: false,
});
