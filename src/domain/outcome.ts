import type { Temporal } from './time.ts';

/** How a goal went, the most modest last. One that was dropped has none. */
export const outcomes = ['nailed', 'scraped', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** voted: as the vote's result · settled: by whoever decides, where the vote left it open · corrected: later, with a reason. */
export type OutcomeHow = 'voted' | 'settled' | 'corrected';

export interface GoalOutcome {
  is: Outcome;
  /** What the vote said; null where it left it open. */
  voted: Outcome | null;
  how: OutcomeHow;
  /** null where the vote alone decided. */
  by: string | null;
  reason: string | null;
  at: Temporal.Instant;
}
