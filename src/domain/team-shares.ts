import { peopleCalled } from './people-called.ts';
import type { Person } from './person.ts';
import type { Team } from './team.ts';

/** What is wrong with a line of a list of shares. */
export interface ShareFault {
  /** The first is 1. */
  line: number;
  because: 'no-share' | 'wrong-share' | 'unknown-name' | 'unclear-name' | 'said-twice';
  /** What was typed there. */
  found: string;
}

type Named = Pick<Person, 'id' | 'name'>;

/** Reads "Ben 60", one a line: how many percent of the week each of these people has for the team. */
export function readShares(text: string, people: readonly Named[]) {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, found: line.trim() }));
  const shares = new Map<string, number>();
  const faults: ShareFault[] = [];
  for (const { line, found } of lines.filter(({ found }) => found !== '')) {
    const read = readLine(found, people, shares);
    if (typeof read === 'string') faults.push({ line, because: read, found });
    else shares.set(read.person, read.share);
  }
  return { shares, faults };
}

/** As they are typed: those who are in a team all week are left out, and two of one name go by their ids. */
export function sharesText(members: Team['members'], nameOf: (person: string) => string): string {
  const partly = members.filter(({ share, role }) => share < 100 && role !== 'partner');
  const names = members.map(({ person }) => nameOf(person));
  const called = (person: string) =>
    names.filter((name) => name === nameOf(person)).length > 1 ? person : nameOf(person);
  return partly.map(({ person, share }) => `${called(person)} ${share}`).join('\n');
}

function readLine(
  typed: string,
  people: readonly Named[],
  earlier: ReadonlyMap<string, number>,
): ShareFault['because'] | { person: string; share: number } {
  const [, name, percent] = /^(.*?)[\s:=–-]*\(?(\d+) ?%?\)?$/u.exec(typed) ?? [];
  if (name === undefined) return 'no-share';
  const share = Number(percent);
  if (share < 1 || share > 100) return 'wrong-share';

  const called = people.map(({ id, name }) => ({ id, names: [name, id] }));
  const [person, another] = peopleCalled(name, called);
  if (!person) return 'unknown-name';
  if (another) return 'unclear-name';
  return earlier.has(person.id) ? 'said-twice' : { person: person.id, share };
}

/** Somebody who has promised more than a whole week to their teams. */
export interface Overbooked {
  person: string;
  /** Percent of a week, over all teams. */
  share: number;
  teams: readonly Team[];
}

/** A partner gives no share. */
export function overbooked(teams: readonly Team[]): Overbooked[] {
  const living = teams.filter(({ isArchived }) => !isArchived);
  const all = living.flatMap((team) => team.members.map((member) => ({ ...member, team })));
  const byPerson = Map.groupBy(
    all.filter(({ role }) => role !== 'partner'),
    ({ person }) => person,
  );
  const people = [...byPerson].map(([person, own]) => ({
    person,
    share: own.reduce((sum, { share }) => sum + share, 0),
    teams: own.map(({ team }) => team),
  }));
  return people.filter(({ share }) => share > 100);
}
