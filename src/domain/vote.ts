import { type Goal, isCommitted } from './goal.ts';
import type { Outcome } from './outcome.ts';
import type { Team } from './team.ts';
import type { Temporal } from './time.ts';

/** A team's vote on its goals of a sprint, as far as everybody may know it. */
export interface Vote {
  team: string;
  sprint: number;
  /** As the team had it when the vote opened. */
  isAnonymous: boolean;
  openedAt: Temporal.Instant;
  /** The team's voting members when it opened; the owners of its goals vote, too. */
  members: readonly string[];
  /** Who has voted on what, not how; empty once an anonymous vote has closed. */
  voters: readonly Voter[];
  /** null while it is open. */
  closed: ClosedVote | null;
}

/** A team has one vote a sprint. */
export type VotePlace = Pick<Vote, 'team' | 'sprint'>;

interface Voter {
  goal: string;
  person: string;
}

export interface ClosedVote {
  at: Temporal.Instant;
  /** on-time: at the meeting or deadline · early: by whoever decides · without-result: its team was archived. */
  how: 'on-time' | 'early' | 'without-result';
  /** null where time closed it. */
  by: string | null;
  /** How many could vote, how many of them were not away, and how many ballots that asks for. */
  roll: number;
  present: number;
  quorum: number;
  /** How many voted on anything. */
  voted: number;
  results: readonly GoalResult[];
}

/** What a closed vote says of one goal. */
export interface GoalResult {
  goal: string;
  /** null where it is left to whoever decides for the team. */
  outcome: Outcome | null;
  leftOpen: LeftOpen | null;
  /** null where an anonymous vote had too few ballots to show any. */
  counts: Counts | null;
  /** null where there is none, or the vote was anonymous. */
  ownersVote: Outcome | null;
  /** In no order that says anything. */
  notes: readonly VoteNote[];
  /** Who has settled what was left open, and whether for a lead who was away or missing. */
  settled: { by: string; isForLead: boolean } | null;
}

/** tie: between nailed and failed, perhaps scraped too · undecided: either, in an anonymous vote with too few ballots to say which. */
export type LeftOpen = 'no-quorum' | 'tie' | 'undecided';

export type Counts = Record<Outcome, number>;

export interface VoteNote {
  choice: Outcome;
  text: string;
  /** null where the vote was anonymous. */
  by: string | null;
}

/** What one person says of one goal. */
export interface Ballot {
  goal: string;
  /** null where the vote is anonymous: nobody can tell. */
  person: string | null;
  choice: Outcome;
  note: string | null;
}

/** The goals that are voted on: they join and leave as the team commits and drops them. */
export const goalsVotedOn = (goals: readonly Goal[], { team, sprint }: VotePlace): Goal[] =>
  goals.filter((goal) => goal.team === team && goal.sprint === sprint && isCommitted(goal));

/** Those of a team who may vote when its vote opens. */
export const votingMembers = ({ members }: Pick<Team, 'members'>): string[] =>
  members.filter(({ role }) => role !== 'partner').map(({ person }) => person);

/** Everybody who may vote now: those who were in the team when it opened and the owners of its goals, less those who have left. */
export function rollOf(
  { members }: Pick<Vote, 'members'>,
  goals: readonly Pick<Goal, 'owner'>[],
  mayVote: (person: string) => boolean,
): string[] {
  const owners = goals.flatMap(({ owner }) => owner ?? []);
  return [...new Set([...members, ...owners])].filter(mayVote);
}

/** What is left for somebody to vote on. */
export const unvoted = ({ voters }: Pick<Vote, 'voters'>, goals: readonly Goal[], person: string): Goal[] =>
  goals.filter(({ id }) => !voters.some((voter) => voter.goal === id && voter.person === person));

/** Those of the roll who have voted on every goal. */
export const doneVoting = (vote: Pick<Vote, 'voters'>, goals: readonly Goal[], roll: readonly string[]): string[] =>
  goals.length === 0 ? [] : roll.filter((person) => unvoted(vote, goals, person).length === 0);
