import type { Goal } from './goal.ts';
import { quorumOf, resultFor } from './tally.ts';
import type { Ballot, ClosedVote, Vote } from './vote.ts';

export interface ClosingVote {
  /** Those that are voted on now. */
  goals: readonly Goal[];
  ballots: readonly Ballot[];
  roll: readonly string[];
  isAway: (person: string) => boolean;
  closing: Pick<ClosedVote, 'at' | 'how' | 'by'>;
}

/** The end of a vote, with a result for each goal; without one for a team that is archived. */
export function closeVote(
  { isAnonymous, voters }: Pick<Vote, 'isAnonymous' | 'voters'>,
  { goals, ballots, roll, isAway, closing }: ClosingVote,
): ClosedVote {
  const present = roll.filter((person) => !isAway(person)).length;
  const quorum = quorumOf(present);
  const counted = closing.how === 'without-result' ? [] : goals;
  return {
    ...closing,
    ...{ roll: roll.length, present, quorum, voted: new Set(voters.map(({ person }) => person)).size },
    results: counted.map((goal) => resultFor(goal, ballots, { quorum, isAnonymous })),
  };
}
