import type { Goal, Kind } from './goal.ts';
import type { Outcome } from './outcome.ts';

type Judged = Pick<Goal, 'kind' | 'committedAs' | 'outcome'>;

/** By which yardstick a goal is read: what it was when it was committed to, whatever it was called later. */
export const yardstickOf = ({ kind, committedAs }: Pick<Goal, 'kind' | 'committedAs'>): Kind | null =>
  committedAs?.kind ?? kind;

/** Nailed, or a scraped moonshot; null where there is no outcome. */
export function isSuccess(goal: Judged): boolean | null {
  const outcome = goal.outcome?.is;
  return outcome ? succeeds(yardstickOf(goal), outcome) : null;
}

/** Nailed, or a scraped moonshot. */
export const succeeds = (kind: Kind | null, outcome: Outcome): boolean =>
  outcome === 'nailed' || (outcome === 'scraped' && kind === 'moonshot');
