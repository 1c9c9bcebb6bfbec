import { randomInt, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { fewestShown } from '../domain/tally.ts';
import type { Ballot, ClosedVote, VotePlace } from '../domain/vote.ts';
import { type Seal, sealOf } from './ballot-seal.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';
import type { VoteSecret } from './vote-secret.ts';

type VoteRow = Selectable<Tables['votes']>;

const placeOf = ({ team_id, sprint }: Pick<VoteRow, 'team_id' | 'sprint'>): VotePlace => ({ team: team_id, sprint });

/** null for a vote that is named, or closed: its ballots are open then. */
function sealFor(row: VoteRow, secret: VoteSecret): Seal | null {
  return row.salt === null ? null : sealOf(secret, row.salt, placeOf(row));
}

const ofVote = (rows: Rows, { team_id, sprint }: VoteRow) =>
  rows.select('ballots').selectAll().where('team_id', '=', team_id).where('sprint', '=', sprint);

const sealedOf = (rows: Rows, { team_id, sprint }: VoteRow) =>
  rows.select('sealed_ballots').selectAll().where('team_id', '=', team_id).where('sprint', '=', sprint);

/** One ballot a person and goal: a later one takes the place of the earlier. */
export async function putBallots(
  rows: Rows,
  vote: VoteRow,
  ballots: readonly Ballot[],
  secret: VoteSecret,
): Promise<void> {
  const seal = sealFor(vote, secret);
  for (const ballot of ballots) {
    await (seal ? putSealed(rows, vote, ballot, seal) : putNamed(rows, vote, ballot));
    await rows
      .insert('voters', { ...placeIn(vote), goal_id: ballot.goal, person_id: ballot.person! })
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

const placeIn = ({ team_id, sprint }: VoteRow) => ({ team_id, sprint });

async function putNamed(rows: Rows, vote: VoteRow, { goal, person, choice, note }: Ballot): Promise<void> {
  await rows
    .insert('ballots', {
      ...{ id: `${vote.team_id}/${vote.sprint}/${goal}/${person}`, ...placeIn(vote) },
      ...{ goal_id: goal, person_id: person, choice, note },
    })
    .onConflict((c) => c.columns(['workspace_id', 'id']).doUpdateSet({ choice, note }))
    .execute();
}

async function putSealed(rows: Rows, vote: VoteRow, { goal, person, choice, note }: Ballot, seal: Seal): Promise<void> {
  const key = seal.keyOf(goal, person!);
  const sealed = seal.seal(key, { choice, note });
  await rows
    .insert('sealed_ballots', { key, ...placeIn(vote), goal_id: goal, sealed })
    .onConflict((c) => c.columns(['workspace_id', 'key']).doUpdateSet({ sealed }))
    .execute();
}

/** What somebody has said of these goals so far; nothing once an anonymous vote has closed. */
export async function ballotsBy(
  rows: Rows,
  vote: VoteRow,
  person: string,
  goals: readonly string[],
  secret: VoteSecret,
): Promise<Ballot[]> {
  const seal = sealFor(vote, secret);
  if (!seal) {
    const own = await ofVote(rows, vote).where('person_id', '=', person).execute();
    return own.map(fromRow).filter(({ goal }) => goals.includes(goal));
  }
  const keys = new Map(goals.map((goal) => [seal.keyOf(goal, person), goal]));
  const found =
    keys.size === 0
      ? []
      : await sealedOf(rows, vote)
          .where('key', 'in', [...keys.keys()])
          .execute();
  return found.flatMap(({ key, goal_id, sealed }) => {
    const said = seal.unseal(key, sealed);
    return said ? [{ goal: goal_id, person, ...said }] : [];
  });
}

/** With the notes that the same people gave of the same goals before. */
export async function withEarlierNotes(
  rows: Rows,
  vote: VoteRow,
  ballots: readonly Ballot[],
  secret: VoteSecret,
): Promise<Ballot[]> {
  const noted: Ballot[] = [];
  for (const ballot of ballots) {
    const [earlier] = await ballotsBy(rows, vote, ballot.person!, [ballot.goal], secret);
    noted.push({ ...ballot, note: earlier?.note ?? null });
  }
  return noted;
}

/** All that were cast, in no order; from an anonymous vote without a person. */
export async function castIn(rows: Rows, vote: VoteRow, secret: VoteSecret): Promise<Ballot[]> {
  const seal = sealFor(vote, secret);
  if (!seal) return (await ofVote(rows, vote).execute()).map(fromRow);
  const found = await sealedOf(rows, vote).execute();
  return shuffled(found).flatMap(({ key, goal_id, sealed }) => {
    const said = seal.unseal(key, sealed);
    return said ? [{ goal: goal_id, person: null, ...said }] : [];
  });
}

/** Lets nobody find out any more who cast which: the keys go, and what may be shown is written anew, in random order. */
export async function unsealBallots(
  rows: Rows,
  vote: VoteRow,
  cast: readonly Ballot[],
  { results }: ClosedVote,
): Promise<void> {
  if (vote.is_anonymous === 0) return;
  const { team_id, sprint } = vote;
  for (const table of ['sealed_ballots', 'voters'] as const) {
    await rows
      .delete(table as 'voters')
      .where('team_id', '=', team_id)
      .where('sprint', '=', sprint)
      .execute();
  }
  const shown = results.flatMap(({ goal }) => {
    const ballots = cast.filter((ballot) => ballot.goal === goal);
    return ballots.length < fewestShown ? [] : ballots;
  });
  for (const { goal, choice, note } of shuffled(shown)) {
    const row = { id: randomUUID(), ...placeIn(vote), goal_id: goal, person_id: null, choice, note };
    await rows.insert('ballots', row).execute();
  }
}

const fromRow = ({ goal_id, person_id, choice, note }: Selectable<Tables['ballots']>): Ballot => {
  return { goal: goal_id, person: person_id, choice, note };
};

/** Fisher and Yates', with chance that nobody can foresee. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const left = [...items];
  return items.map(() => left.splice(randomInt(left.length), 1)[0]!);
}
