import type { Calibration } from '../../domain/calibration.ts';
import type { Workload } from '../../domain/capacity.ts';
import type { Ending } from '../../domain/ending.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { openAfter } from '../../domain/sequel.ts';
import type { TidyUp } from '../../domain/tidy-up.ts';
import type { Temporal } from '../../domain/time.ts';
import type { ClosedVote } from '../../domain/vote.ts';
import type { SummaryPlace, SummarySection } from '../../shared/outcomes/summary-section.ts';

/** How a team's sprint went, as it stands now. */
export interface TeamSummary extends SummaryPlace {
  /** Of the goals it was committed to, in order. */
  endings: readonly Ending[];
  /** Those it was committed to and gave up. */
  dropped: readonly Goal[];
  /** What the vote came to; null where there was none. */
  vote: ClosedVote | null;
  /** By goal, for how many sprints it has been worked on. */
  chains: ReadonlyMap<string, number>;
  /** Of this sprint, and of the next. */
  tidyUps: readonly TidyUp[];
  nextTidyUps: readonly TidyUp[];
  nextWorkload: { capacity: number; workload: Workload; hasScraped: boolean };
  past: readonly PastSprint[];
  calibration: readonly Calibration[];
  sections: readonly SummarySection[];
  isFinal: boolean;
  today: Temporal.PlainDate;
}

/** How many goals of a sprint had which outcome. */
export interface PastSprint {
  sprint: number;
  counts: Record<Outcome, number>;
}

/** Goals that the vote left to whoever decides, and that nobody has settled. */
export const unsettled = ({ endings }: Pick<TeamSummary, 'endings'>): Goal[] =>
  endings.map(({ goal }) => goal).filter(({ outcome }) => outcome === null);

/** Goals whose owner has still to say something. */
export const unanswered = ({ endings }: Pick<TeamSummary, 'endings'>): Ending[] =>
  endings.filter(({ goal, sequel }) => openAfter(goal, sequel) !== null);
