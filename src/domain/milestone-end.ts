import { type Deed, isGoingOn, type Milestone } from './milestone.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

type Unchanged = { kind: 'unchanged' };
type WrongText = { kind: 'refused'; because: TextFault };

export type MilestoneEnd = 'closed' | 'given-up';

/** Closing asks for its results, giving up for the reason. What was never agreed can only be given up. */
export function endMilestone(
  milestone: Milestone,
  how: MilestoneEnd,
  typed: string,
  { at }: Deed,
):
  | { kind: MilestoneEnd; milestone: Milestone }
  | Unchanged
  | WrongText
  | { kind: 'refused'; because: 'ended' | 'not-agreed' } {
  const results = trimmed(typed);
  const because = neededTextFault(results, textLimit);
  if (because) return { kind: 'refused', because };
  if (milestone.state === how && milestone.results === results) return { kind: 'unchanged' };
  if (!isGoingOn(milestone)) return { kind: 'refused', because: 'ended' };
  if (how === 'closed' && milestone.state === 'suggested') return { kind: 'refused', because: 'not-agreed' };
  return { kind: how, milestone: { ...milestone, state: how, results, endedAt: at } };
}

/** Results that came later, or were not put well. */
export function rewriteResults(
  milestone: Milestone,
  typed: string,
): { kind: 'rewritten'; milestone: Milestone } | Unchanged | WrongText | { kind: 'refused'; because: 'not-ended' } {
  const results = trimmed(typed);
  const because = neededTextFault(results, textLimit);
  if (because) return { kind: 'refused', because };
  if (isGoingOn(milestone)) return { kind: 'refused', because: 'not-ended' };
  if (milestone.results === results) return { kind: 'unchanged' };
  return { kind: 'rewritten', milestone: { ...milestone, results } };
}

/** What the metric says now; a later answer takes the place of an earlier one. */
export function answerForMetric(
  milestone: Milestone,
  typed: string,
  { by, at }: Deed,
): { kind: 'answered'; milestone: Milestone } | Unchanged | WrongText | { kind: 'refused'; because: 'not-closed' } {
  const words = trimmed(typed);
  const because = neededTextFault(words, textLimit);
  if (because) return { kind: 'refused', because };
  if (milestone.state !== 'closed') return { kind: 'refused', because: 'not-closed' };
  if (milestone.answer?.words === words) return { kind: 'unchanged' };
  return { kind: 'answered', milestone: { ...milestone, answer: { words, by, at } } };
}
