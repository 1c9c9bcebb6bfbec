import type { ClosedVote, Vote, VotePlace } from '../domain/vote.ts';
import { instantText } from './codecs.ts';
import type { Rows } from './rows.ts';
import { resultRow, type VoteParts, type VoteRow, votesFrom } from './vote-rows.ts';

/** The votes of these rows, whole. */
export async function wholeVotes(rows: Rows, found: VoteRow[]): Promise<Vote[]> {
  if (found.length === 0) return [];
  const closed = found.filter(({ closed_at }) => closed_at !== null);
  return votesFrom(found, {
    members: await partsOf(rows, 'vote_members', found),
    voters: await partsOf(rows, 'voters', found),
    results: await partsOf(rows, 'vote_results', closed),
    ballots: await partsOf(rows, 'ballots', closed),
  });
}

/** Perhaps of more votes than these: whoever puts them together takes what is theirs. */
async function partsOf<Table extends 'vote_members' | 'voters' | 'vote_results' | 'ballots'>(
  rows: Rows,
  table: Table,
  found: readonly VoteRow[],
): Promise<VoteParts[PartOf[Table]]> {
  if (found.length === 0) return [];
  const teams = [...new Set(found.map(({ team_id }) => team_id))];
  const sprints = [...new Set(found.map(({ sprint }) => sprint))];
  return rows
    .select(table as 'voters')
    .selectAll()
    .where('team_id', 'in', teams)
    .where('sprint', 'in', sprints)
    .execute() as unknown as Promise<VoteParts[PartOf[Table]]>;
}

interface PartOf {
  vote_members: 'members';
  voters: 'voters';
  vote_results: 'results';
  ballots: 'ballots';
}

/** What a vote has come to. */
export async function saveClosed(rows: Rows, place: VotePlace, closed: ClosedVote): Promise<void> {
  const { at, how, by, roll, present, quorum, voted, results } = closed;
  await rows
    .update('votes')
    .set({ salt: null, closed_at: instantText(at), closed_how: how, closed_by: by, roll, present, quorum, voted })
    .where('team_id', '=', place.team)
    .where('sprint', '=', place.sprint)
    .execute();
  const found = results.map((result) => resultRow(place, result));
  if (found.length > 0) await rows.insert('vote_results', found).execute();
}
