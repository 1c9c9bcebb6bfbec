import type { KnownBlock } from '@slack/types';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';

/** Which team's sprint a summary is about, and the sprint after it. */
export interface SummaryPlace {
  team: Team;
  sprint: Sprint;
  next: Sprint;
}

/** A part of a summary that belongs to no goal: what the team learned, what it did beside its goals. */
export interface SummarySection {
  /** It is said of the company where a channel reads of every team. */
  isOfCompany?: boolean;
  /** For the message's text, escaped. */
  lines: readonly string[];
  /** Where each text that people typed is cut to so many characters; at most two blocks, as Slack takes 50. */
  blocks(typed: number): KnownBlock[];
}
