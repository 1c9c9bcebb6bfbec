import type { Goal } from './goal.ts';
import { type Outcome, outcomes } from './outcome.ts';
import type { Ballot, Counts, GoalResult, LeftOpen, VoteNote } from './vote.ts';

export interface Tally {
  outcome: Outcome | null;
  leftOpen: Exclude<LeftOpen, 'undecided'> | null;
  counts: Counts;
}

/** Half of those who are not away, rounded up; a vote in which nobody says anything never has it. */
export const quorumOf = (present: number): number => Math.max(1, Math.ceil(present / 2));

/** The most votes; a tie goes to the more modest outcome, but one that includes nailed and failed is left open. */
export function tally(choices: readonly Outcome[], quorum: number): Tally {
  const counts = countsOf(choices);
  if (choices.length < quorum) return { outcome: null, leftOpen: 'no-quorum', counts };

  const most = Math.max(...Object.values(counts));
  const leading = outcomes.filter((outcome) => counts[outcome] === most);
  const isTorn = leading.includes('nailed') && leading.includes('failed');
  return isTorn ? { outcome: null, leftOpen: 'tie', counts } : { outcome: leading.at(-1)!, leftOpen: null, counts };
}

/** With fewer ballots than this an anonymous vote shows its result alone: the counts would tell who said what. */
export const fewestShown = 4;

/** What is said of a goal when its vote closes. */
export function resultFor(
  { id, owner }: Pick<Goal, 'id' | 'owner'>,
  ballots: readonly Ballot[],
  { quorum, isAnonymous }: { quorum: number; isAnonymous: boolean },
): GoalResult {
  const cast = ballots.filter(({ goal }) => goal === id);
  const { outcome, leftOpen, counts } = tally(
    cast.map(({ choice }) => choice),
    quorum,
  );
  const usual = { goal: id, outcome, settled: null };
  if (isAnonymous && cast.length < fewestShown) {
    return { ...usual, leftOpen: leftOpen && 'undecided', counts: null, ownersVote: null, notes: [] };
  }
  const own = isAnonymous ? undefined : cast.find(({ person }) => person !== null && person === owner);
  return { ...usual, leftOpen, counts, ownersVote: own?.choice ?? null, notes: notesIn(cast) };
}

function countsOf(choices: readonly Outcome[]): Counts {
  const counts = { nailed: 0, scraped: 0, failed: 0 };
  for (const choice of choices) counts[choice] += 1;
  return counts;
}

const notesIn = (cast: readonly Ballot[]): VoteNote[] =>
  cast.flatMap(({ choice, note, person }) => (note === null ? [] : [{ choice, text: note, by: person }]));
