import type { Goal } from './goal.ts';
import { isBefore, type Temporal } from './time.ts';
import type { Ballot, Vote } from './vote.ts';

export type CastOutcome =
  | { kind: 'cast'; ballots: Ballot[] }
  | { kind: 'refused'; because: 'vote-closed' | 'not-on-roll' | 'goals-left' };

export interface Casting {
  by: string;
  /** Those that are voted on now. */
  goals: readonly Goal[];
  roll: readonly string[];
  closesAt: Temporal.Instant;
  now: Temporal.Instant;
}

/** What somebody says of some goals, as long as the vote is open; those that have left it meanwhile are passed over. */
export function castBallots(
  { closed }: Pick<Vote, 'closed'>,
  choices: readonly Omit<Ballot, 'person'>[],
  { by, goals, roll, closesAt, now }: Casting,
): CastOutcome {
  if (closed || !isBefore(now, closesAt)) return { kind: 'refused', because: 'vote-closed' };
  if (!roll.includes(by)) return { kind: 'refused', because: 'not-on-roll' };

  const ballots = choices.filter(({ goal }) => goals.some(({ id }) => id === goal));
  return ballots.length > 0
    ? { kind: 'cast', ballots: ballots.map((choice) => ({ ...choice, person: by })) }
    : { kind: 'refused', because: 'goals-left' };
}
