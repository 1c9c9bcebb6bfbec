import type { Selectable } from 'kysely';
import type { Outcome } from '../domain/outcome.ts';
import type { ClosedVote, Counts, GoalResult, Vote, VotePlace } from '../domain/vote.ts';
import { flag, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

export type VoteRow = Selectable<Tables['votes']>;
type BallotRow = Selectable<Tables['ballots']>;

/** What a vote has many of. */
export interface VoteParts {
  members: Tables['vote_members'][];
  voters: Tables['voters'][];
  results: Tables['vote_results'][];
  /** Of closed votes alone: nobody reads an open one's to show it. */
  ballots: BallotRow[];
}

const placeOf = ({ team_id, sprint }: { team_id: string; sprint: number }) => `${team_id}/${sprint}`;

export function votesFrom(found: readonly VoteRow[], parts: VoteParts): Vote[] {
  const members = Map.groupBy(parts.members, placeOf);
  const voters = Map.groupBy(parts.voters, placeOf);
  const results = Map.groupBy(parts.results, placeOf);
  const ballots = Map.groupBy(parts.ballots, placeOf);
  return found.map((row) => ({
    team: row.team_id,
    sprint: row.sprint,
    isAnonymous: row.is_anonymous === 1,
    openedAt: readInstant(row.opened_at),
    members: (members.get(placeOf(row)) ?? []).map(({ person_id }) => person_id),
    voters: (voters.get(placeOf(row)) ?? []).map(({ goal_id, person_id }) => ({ goal: goal_id, person: person_id })),
    closed: closedOf(row, results.get(placeOf(row)) ?? [], ballots.get(placeOf(row)) ?? []),
  }));
}

function closedOf(
  row: VoteRow,
  results: readonly Tables['vote_results'][],
  ballots: readonly BallotRow[],
): ClosedVote | null {
  if (row.closed_at === null || row.closed_how === null) return null;
  return {
    ...{ at: readInstant(row.closed_at), how: row.closed_how, by: row.closed_by },
    ...{ roll: row.roll!, present: row.present!, quorum: row.quorum!, voted: row.voted! },
    results: results.map((result) => toResult(result, ballots)),
  };
}

const toResult = (row: Tables['vote_results'], ballots: readonly BallotRow[]): GoalResult => ({
  goal: row.goal_id,
  outcome: row.outcome,
  leftOpen: row.left_open,
  counts: countsOf(row),
  ownersVote: row.owners_vote,
  notes: ballots.flatMap(({ goal_id, choice, note, person_id }) =>
    goal_id === row.goal_id && note !== null ? [{ choice, text: note, by: person_id }] : [],
  ),
  settled: row.settled_by === null ? null : { by: row.settled_by, isForLead: row.settled_for_lead === 1 },
});

function countsOf({ nailed, scraped, failed }: Tables['vote_results']): Counts | null {
  return nailed === null || scraped === null || failed === null ? null : { nailed, scraped, failed };
}

export const resultRow = ({ team, sprint }: VotePlace, result: GoalResult) => ({
  team_id: team,
  sprint,
  goal_id: result.goal,
  outcome: result.outcome,
  left_open: result.leftOpen,
  ...(result.counts ?? noCounts),
  owners_vote: result.ownersVote,
  settled_by: result.settled?.by ?? null,
  settled_for_lead: result.settled ? flag(result.settled.isForLead) : null,
});

const noCounts: Record<Outcome, null> = { nailed: null, scraped: null, failed: null };
