import { oneLine } from '../../domain/clip.ts';
import { type MomentMove, momentMoves } from '../../domain/moment-moves.ts';
import { planningReader, type Reader } from '../../domain/moment-times.ts';
import type { MomentName } from '../../domain/planning-moments.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import type { Team } from '../../domain/team.ts';
import { Temporal } from '../../domain/time.ts';
import { timesWords } from './times-words.ts';

/** Teams that read their channels alike. */
interface Alike {
  teams: readonly Pick<Team, 'name'>[];
  reader: Reader;
}

/** A moment that comes at another time, in words; where `teams` has some, only theirs does so. */
export interface MovedMoment {
  sprint: number;
  name: MomentName;
  words: string;
  teams: readonly string[];
}

interface Heard extends MovedMoment {
  isForAll: boolean;
  at: Temporal.Instant;
}

/** Every moment that moves with these sprints, in order, those of single teams last; once where teams in several zones see the same on their clocks. */
export function movedMoments(
  moves: readonly SprintMove[],
  schedule: PlanningSchedule,
  groups: readonly Alike[],
): MovedMoment[] {
  const begins = new Map(moves.map(({ number, is }) => [number, is.firstOn]));
  const hear = (reader: Reader, teams: readonly string[], isHeard: (move: MomentMove) => boolean): Heard[] =>
    momentMoves(moves, schedule, reader)
      .filter(isHeard)
      .map(({ sprint, name, was, is }) => ({
        ...{ sprint, name, teams, at: is, isForAll: teams.length === 0 },
        words: timesWords(was, is, reader.timeZone, begins.get(sprint)!),
      }));

  const workspace = planningReader(schedule);
  const heard = [
    ...hear(workspace, [], () => true),
    ...hear({ ...workspace, place: 'team' }, [], ({ name }) => name === 'votes-close' || groups.length === 0),
    ...hear({ ...workspace, place: 'person' }, [], () => true),
    ...groups.flatMap(({ teams, reader }) => hear(reader, namesOf(teams), ({ name }) => name !== 'votes-close')),
  ];
  return merged(heard, groups).sort(
    (a, b) => Number(b.isForAll) - Number(a.isForAll) || Temporal.Instant.compare(a.at, b.at),
  );
}

const namesOf = (teams: Alike['teams']): string[] => teams.map(({ name }) => oneLine(name));

function merged(heard: readonly Heard[], groups: readonly Alike[]): Heard[] {
  const alike = Map.groupBy(heard, ({ sprint, name, words }) => `${sprint} ${name} ${words}`);
  const everyTeam = groups.flatMap(({ teams }) => teams).length;
  return [...alike.values()].map((same) => {
    const teams = same.flatMap(({ teams }) => teams);
    const isForAll = same.some((one) => one.isForAll) || teams.length === everyTeam;
    return { ...same[0]!, isForAll, teams: isForAll ? [] : teams };
  });
}
