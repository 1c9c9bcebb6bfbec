import type { Calibration } from '../../domain/calibration.ts';
import type { HeroLoad } from '../../domain/hero-load.ts';
import type { PastGoal } from '../../domain/history.ts';
import type { LongGoal } from '../../domain/long-goals.ts';
import type { Sidequest } from '../../domain/sidequest.ts';
import type { Team } from '../../domain/team.ts';
import type { Place } from './history-place.ts';

/** What there is to see of a place. */
export interface SeenHistory {
  place: Place;
  /** null for every team. */
  team: Team | null;
  /** The sprints that are looked at: the last is the newest with an outcome, or else the newest that has begun. */
  first: number;
  last: number;
  /** Are there sprints before those? */
  hasEarlier: boolean;
  goals: readonly PastGoal[];
  /** Of as many sprints before; none where it is looked back over all. */
  before: readonly PastGoal[];
  calibration: readonly Calibration[];
  long: readonly LongGoal[];
  /** By id, their titles. */
  milestones: ReadonlyMap<string, string>;
  sidequests: readonly Sidequest[];
  /** Of the team's people, over the last sprints. */
  heroes: readonly HeroLoad[];
  heroesSince: number;
  /** How many. */
  lessons: number;
  names: HistoryNames;
}

/** What teams and sprints are called now. */
export interface HistoryNames {
  teamName(team: string): string;
  sprintName(sprint: number): string;
}
