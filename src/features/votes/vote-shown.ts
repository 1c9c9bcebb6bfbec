import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Vote } from '../../domain/vote.ts';

/** A team's vote, and all that decides about it. */
export interface VoteScene {
  team: Team;
  sprint: Sprint;
  vote: Vote;
  /** Those that are voted on now, in order. */
  goals: readonly Goal[];
  roll: readonly string[];
  closesAt: Temporal.Instant;
}

/** A vote in which somebody may vote, and how many of its goals they have not voted on. */
export interface OwnVote extends VoteScene {
  left: number;
}
