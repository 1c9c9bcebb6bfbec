import { endSpan, type Milestone, startSpan } from './milestone.ts';
import { isBefore, Temporal } from './time.ts';

/** When it begins, as far as anybody said. */
const beginsOn = (milestone: Milestone): Temporal.PlainDate =>
  startSpan(milestone)?.first ?? endSpan(milestone)?.first ?? milestone.saidOn;

/** By when they begin; those from a page keep its order among each other. */
export function newestFirst(milestones: readonly Milestone[]): Milestone[] {
  const paged = milestones.filter(({ page }) => page !== null).toSorted((a, b) => a.page!.position - b.page!.position);
  const own = milestones
    .filter(({ page }) => page === null)
    .toSorted((a, b) => Temporal.PlainDate.compare(beginsOn(b), beginsOn(a)));
  const merged: Milestone[] = [];
  while (own.length > 0 && paged.length > 0) {
    merged.push(isBefore(beginsOn(own[0]!), beginsOn(paged[0]!)) ? paged.shift()! : own.shift()!);
  }
  return [...merged, ...own, ...paged];
}
