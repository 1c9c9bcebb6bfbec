import type { GoalOutcome } from './outcome.ts';
import type { Temporal } from './time.ts';

/** About half of the moonshots fail, and scraping one is a success; a roofshot is expected to succeed every time. */
export const kinds = ['moonshot', 'roofshot'] as const;
export type Kind = (typeof kinds)[number];

export const qualities = ['clear', 'finite', 'assessable', 'meaningful', 'challenging', 'homogeneous'] as const;
export type Quality = (typeof qualities)[number];

/** planned: for a later sprint · proposed: its planning week has opened · committed: it counts in the limit · dropped: with a reason. */
export type GoalState = 'planned' | 'proposed' | 'committed' | 'dropped';

export interface Goal extends Omit<GoalForm, 'kind' | 'owner'> {
  id: string;
  /** null only where an imported goal says none. */
  kind: Kind | null;
  /** null only where an imported goal says none. */
  owner: string | null;
  /** null for those that were proposed here. */
  imported: Imported | null;
  team: string;
  sprint: number;
  proposer: string;
  /** What the milestone it serves is called, as it was read. */
  milestoneTitle?: string;
  objections: readonly Objection[];
  /** What people say of it for the sprint it was in then. */
  marks: readonly Mark[];
  /** What the teams it needs say, for the sprint it was in then. */
  answers: readonly DependencyAnswer[];
  state: GoalState;
  dropReason: string | null;
  /** Once there it stays, but for a goal that merely stood and is put off. */
  committedAs: Commitment | null;
  /** null until its vote has closed and nothing is left open. */
  outcome: GoalOutcome | null;
  proposedAt: Temporal.Instant;
}

/** What a goal brought along from before Roofshot; null where it said nothing. */
interface Imported {
  /** The import's id. */
  by: string;
  /** As written there: people who may never have been in Slack. */
  owner: string | null;
  kind: string | null;
  outcome: string | null;
  /** What had to be guessed or left out, in words. */
  notes: readonly string[];
}

/** What people fill in, and may change later; null where they said nothing. */
export interface GoalForm {
  title: string;
  /** How we will know. */
  measure: string | null;
  /** Why it matters, and to whom. */
  why: string | null;
  kind: Kind;
  owner: string;
  /** Never the owner, nobody twice. */
  helpers: readonly string[];
  /** Ticked by its proposer. */
  qualities: readonly Quality[];
  /** Ids of other teams it needs. */
  needs: readonly string[];
  /** The id of the one it serves. */
  milestone: string | null;
}

export interface Commitment {
  title: string;
  kind: Kind | null;
  how: CommittedHow;
  by: string | null;
  at: Temporal.Instant;
}

/** finalised-for-lead: by a member · not-finalised: by nobody, it stood when its sprint began · joined: added to a running sprint. */
export type CommittedHow = 'finalised' | 'finalised-for-lead' | 'not-finalised' | 'joined';

export interface Objection {
  id: string;
  quality: Quality;
  by: string;
  reason: string;
  at: Temporal.Instant;
  answer: { text: string; by: string; at: Temporal.Instant } | null;
}

/** What every proposal is asked before the planning meeting: is it the right goal, and is it ambitious enough? */
export const questions = ['right', 'ambitious'] as const;
export type Question = (typeof questions)[number];

export interface Mark {
  sprint: number;
  question: Question;
  by: string;
  says: 'yes' | 'no';
  at: Temporal.Instant;
}

/** can: we do it · talk: we need to talk about it · not-now: not in this sprint. */
export const answers = ['can', 'talk', 'not-now'] as const;

export interface DependencyAnswer {
  sprint: number;
  /** The needed team. */
  team: string;
  says: (typeof answers)[number];
  by: string;
  at: Temporal.Instant;
}

/** Its one owner, or nobody where an imported goal has none. */
export const ownersOf = ({ owner }: Pick<Goal, 'owner'>): string[] => (owner === null ? [] : [owner]);

export const isCommitted = ({ state }: Goal): boolean => state === 'committed';

/** Somebody chose it for its sprint: it did not merely stand when the sprint began, nor join later. */
export const isFinalised = ({ committedAs }: Goal): boolean =>
  committedAs?.how === 'finalised' || committedAs?.how === 'finalised-for-lead';

/** The lead's to settle: a proposal, or one that merely stood when its sprint began. */
export const isToFinalise = ({ state, committedAs }: Goal): boolean =>
  state === 'proposed' || (state === 'committed' && committedAs?.how === 'not-finalised');
