import type { Ending } from './ending.ts';
import type { Goal } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { askedAfter } from './sequel.ts';
import { withdrawn } from './tidy-up.ts';
import { isBefore, type Temporal } from './time.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

export interface Correction {
  is: Outcome;
  reason: string;
  by: string;
  now: Temporal.Instant;
  /** From then on it stands. */
  nextSprintBegins: Temporal.Instant;
}

export type CorrectionOutcome =
  | { kind: 'corrected'; ending: Ending }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'no-outcome' | 'too-late' | TextFault };

/**
 * The vote was a forecast: until the next sprint begins the outcome may become another, with a reason. What was voted stays beside it.
 *
 * What had been chosen is asked anew where the new outcome does not offer it; a proposal that came of it stays.
 */
export function correctOutcome(ending: Ending, correction: Correction): CorrectionOutcome {
  const { goal } = ending;
  const { is, reason, by, now } = correction;
  if (!goal.outcome || goal.state === 'dropped') return { kind: 'refused', because: 'no-outcome' };
  if (!isCorrectable(goal, correction)) return { kind: 'refused', because: 'too-late' };
  if (goal.outcome.is === is) return { kind: 'unchanged' };

  const text = trimmed(reason);
  const fault = neededTextFault(text, textLimit);
  if (fault) return { kind: 'refused', because: fault };

  const { voted } = goal.outcome;
  const corrected: Goal = { ...goal, outcome: { is, voted, how: 'corrected', by, reason: text, at: now } };
  return {
    kind: 'corrected',
    ending: { ...ending, goal: corrected, ...asWouldBeAsked(ending, corrected, correction) },
  };
}

export const isCorrectable = (
  { outcome, state }: Pick<Goal, 'outcome' | 'state'>,
  { now, nextSprintBegins }: Pick<Correction, 'now' | 'nextSprintBegins'>,
): boolean => outcome !== null && state !== 'dropped' && isBefore(now, nextSprintBegins);

function asWouldBeAsked({ sequel, tidyUps }: Ending, goal: Goal, correction: Correction) {
  const fate = sequel.choice?.fate;
  const stays = fate === undefined || fate === 'reshape' || askedAfter(goal)?.fates.includes(fate);
  return stays ? { sequel, tidyUps } : { sequel: { ...sequel, choice: null }, tidyUps: withdrawn(tidyUps, correction) };
}
