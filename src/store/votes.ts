import type { Goal } from '../domain/goal.ts';
import {
  type Ballot,
  type ClosedVote,
  type GoalResult,
  goalsVotedOn,
  type Vote,
  type VotePlace,
} from '../domain/vote.ts';
import { newSalt } from './ballot-seal.ts';
import { ballotsBy, castIn, putBallots, unsealBallots, withEarlierNotes } from './ballots.ts';
import { flag, instantText } from './codecs.ts';
import { goals } from './goals.ts';
import type { Rows } from './rows.ts';
import { saveClosed, wholeVotes } from './vote-parts.ts';
import type { VoteRow } from './vote-rows.ts';
import type { VoteSecret } from './vote-secret.ts';

interface CastOutcome {
  kind: string;
  ballots?: readonly Ballot[];
}

export const votes = (rows: Rows, secret: VoteSecret) => ({
  /** A team's vote of a sprint, with what it came to if it has closed; null where there is none. */
  async ofTeam(team: string, sprint: number): Promise<Vote | null> {
    const found = await rows
      .select('votes')
      .selectAll()
      .where('team_id', '=', team)
      .where('sprint', '=', sprint)
      .execute();
    return (await wholeVotes(rows, found))[0] ?? null;
  },

  /** Every team's, over sprints from the first to the last number. */
  async ofSprints(first: number, last: number): Promise<Vote[]> {
    const found = await rows
      .select('votes')
      .selectAll()
      .where('sprint', '>=', first)
      .where('sprint', '<=', last)
      .execute();
    return wholeVotes(rows, found);
  },

  /** All that have not closed, of whatever sprint. */
  async open(): Promise<Vote[]> {
    return wholeVotes(rows, await rows.select('votes').selectAll().where('closed_at', 'is', null).execute());
  },

  /** Opens a team's vote; false where it has been opened before. */
  async begin({ team, sprint, isAnonymous, openedAt, members }: Omit<Vote, 'voters' | 'closed'>): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const begun = await rows
        .insert('votes', {
          ...{ team_id: team, sprint, is_anonymous: flag(isAnonymous), salt: isAnonymous ? newSalt() : null },
          ...{ opened_at: instantText(openedAt), version: 1, ...notClosed },
        })
        .onConflict((c) => c.doNothing())
        .returning('sprint')
        .executeTakeFirst();
      if (!begun || members.length === 0) return begun !== undefined;
      const roll = [...new Set(members)].map((person_id) => ({ team_id: team, sprint, person_id }));
      await rows.insert('vote_members', roll).execute();
      return true;
    });
  },

  /**
   * Casts the ballots that a pure rule allows, of the goals that are voted on now; whoever votes or closes at once waits.
   * With `keepsNotes`, a note that was there stays.
   */
  async cast<Outcome extends CastOutcome>(
    place: VotePlace,
    rule: (vote: Vote, goals: readonly Goal[]) => Outcome,
    { keepsNotes = false } = {},
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const row = await lock(rows, place);
      if (!row) return { kind: 'missing' };
      const outcome = rule((await wholeVotes(rows, [row]))[0]!, await votedOnIn(rows, place));
      const ballots = outcome.ballots ?? [];
      await putBallots(rows, row, keepsNotes ? await withEarlierNotes(rows, row, ballots, secret) : ballots, secret);
      return outcome;
    });
  },

  /** What somebody has said of these goals so far: theirs alone to see while the vote is open. */
  async ballotsBy({ team, sprint }: VotePlace, person: string, goals: readonly string[]): Promise<Ballot[]> {
    const row = await rows
      .select('votes')
      .selectAll()
      .where('team_id', '=', team)
      .where('sprint', '=', sprint)
      .executeTakeFirst();
    return row ? ballotsBy(rows, row, person, goals, secret) : [];
  },

  /** Closes a vote by a pure rule over its ballots, and the same once only: null where it is closed or missing. */
  async close(
    place: VotePlace,
    rule: (vote: Vote, ballots: readonly Ballot[], goals: readonly Goal[]) => ClosedVote,
  ): Promise<ClosedVote | null> {
    return rows.atomically(async (rows) => {
      const row = await lock(rows, place);
      if (!row || row.closed_at !== null) return null;
      const cast = await castIn(rows, row, secret);
      const closed = rule((await wholeVotes(rows, [row]))[0]!, cast, await votedOnIn(rows, place));
      await unsealBallots(rows, row, cast, closed);
      await saveClosed(rows, place, closed);
      return closed;
    });
  },

  /** Remembers who has settled what a vote left open. */
  async settled({ team, sprint }: VotePlace, goal: string, { by, isForLead }: NonNullable<GoalResult['settled']>) {
    await rows
      .update('vote_results')
      .set({ settled_by: by, settled_for_lead: flag(isForLead) })
      .where('team_id', '=', team)
      .where('sprint', '=', sprint)
      .where('goal_id', '=', goal)
      .execute();
  },
});

const notClosed = {
  closed_at: null,
  closed_how: null,
  closed_by: null,
  roll: null,
  present: null,
  quorum: null,
  voted: null,
};

/** Takes the vote's row, so that nobody else votes or closes before this transaction ends. */
const lock = (rows: Rows, { team, sprint }: VotePlace): Promise<VoteRow | undefined> =>
  rows
    .update('votes')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('team_id', '=', team)
    .where('sprint', '=', sprint)
    .returningAll()
    .executeTakeFirst();

const votedOnIn = async (rows: Rows, place: VotePlace): Promise<Goal[]> =>
  goalsVotedOn(await goals(rows).ofTeam(place.team, place.sprint), place);
