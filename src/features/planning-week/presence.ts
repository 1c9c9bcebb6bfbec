import { type Absence, isAwayAt } from '../../domain/absence.ts';
import { decidersOf } from '../../domain/missing.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';
import type { PersonGroup } from './person-groups.ts';

/** Who is there, and who decides for which teams because of it. */
export interface Presence {
  absences: readonly Absence[];
  /** By person. */
  decisions: ReadonlyMap<string, readonly Team[]>;
}

/** As the bot knows it, without asking Slack; the absences reach three weeks ahead. */
export async function presenceAt(
  now: Temporal.Instant,
  groups: readonly TeamGroup[],
  everybody: readonly PersonGroup[],
  { store }: Pick<Deps, 'store'>,
): Promise<Presence> {
  const today = dateIn('UTC', now);
  const absences = await store.absences.between(today.subtract({ days: 1 }), today.add({ weeks: 3 }));
  const there = everybody.flatMap(({ people }) =>
    people.filter(({ id, timeZone }) => !isAwayAt(absences, id, now, timeZone)).map(({ id }) => id),
  );
  return { absences, decisions: decisionsOf(groups, new Set(there)) };
}

function decisionsOf(groups: readonly TeamGroup[], there: ReadonlySet<string>): Map<string, Team[]> {
  const decisions = groups.flatMap(({ teams }) =>
    teams.flatMap((team) => decidersOf(team, (person) => there.has(person)).map((person) => ({ person, team }))),
  );
  const byPerson = Map.groupBy(decisions, ({ person }) => person);
  return new Map([...byPerson].map(([person, own]) => [person, own.map(({ team }) => team)]));
}
