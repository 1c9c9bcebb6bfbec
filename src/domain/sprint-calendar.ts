import type { Sprint } from './sprint.ts';
import { daysBetween, isBefore, type Temporal, type Weekday, weekdayOnOrAfter } from './time.ts';

/** How sprints follow each other: each begins on `startsOn`, and ends with the last working weekday before the next one begins. */
export interface SprintRhythm {
  weeks: number;
  startsOn: Weekday;
  workingDays: readonly Weekday[];
}

export interface SprintPlan extends SprintRhythm {
  /** The sprints whose dates were said, by number, the first of all sprints among them; the others follow from these. */
  pins: readonly Sprint[];
}

/** Null for a number before the first sprint's. */
export function sprintNumbered(plan: SprintPlan, number: number): Sprint | null {
  const pin = plan.pins.findLast((pin) => pin.number <= number);
  return pin ? sprintAfterPin(plan, pin, number - pin.number) : null;
}

/** The sprint a day is in: null before the first one and between two. */
export function sprintOn(plan: SprintPlan, date: Temporal.PlainDate): Sprint | null {
  const sprint = lastSprintBegun(plan, date);
  return sprint && !isBefore(sprint.lastOn, date) ? sprint : null;
}

/** The sprint that runs, or between two the one that is over; null before the first. */
export function lastSprintBegun(plan: SprintPlan, date: Temporal.PlainDate): Sprint | null {
  const index = plan.pins.findLastIndex((pin) => !isBefore(date, pin.firstOn));
  const pin = plan.pins[index];
  if (!pin) return null;

  const begun = Math.floor(daysBetween(followingStart(plan, pin.lastOn), date) / (7 * plan.weeks)) + 1;
  const unpinned = (plan.pins[index + 1]?.number ?? Number.POSITIVE_INFINITY) - pin.number - 1;
  return sprintAfterPin(plan, pin, Math.max(0, Math.min(begun, unpinned)));
}

/** The next one to begin, after this day. */
export function nextSprint(plan: SprintPlan, date: Temporal.PlainDate): Sprint {
  const begun = lastSprintBegun(plan, date);
  return begun ? sprintNumbered(plan, begun.number + 1)! : plan.pins[0]!;
}

export function sprintsFrom(plan: SprintPlan, number: number, count: number): Sprint[] {
  return Array.from({ length: count }, (_, index) => sprintNumbered(plan, number + index)).filter((sprint) => !!sprint);
}

/** The day on which a sprint begins when the one before it ends on `lastOn`. */
export function followingStart({ startsOn }: SprintRhythm, lastOn: Temporal.PlainDate): Temporal.PlainDate {
  return weekdayOnOrAfter(lastOn.add({ days: 1 }), startsOn);
}

/** The last day of `weeks` weeks that begin on `firstOn`: their last working weekday. */
export function lastDayOf({ workingDays }: SprintRhythm, firstOn: Temporal.PlainDate, weeks: number) {
  const end = firstOn.add({ days: 7 * weeks - 1 });
  const restDays = workingDays.map((weekday) => (end.dayOfWeek - weekday + 7) % 7);
  return end.subtract({ days: Math.min(...restDays) });
}

function sprintAfterPin(plan: SprintPlan, pin: Sprint, steps: number): Sprint {
  if (steps === 0) return pin;
  const firstOn = followingStart(plan, pin.lastOn).add({ days: 7 * plan.weeks * (steps - 1) });
  return { number: pin.number + steps, name: null, firstOn, lastOn: lastDayOf(plan, firstOn, plan.weeks) };
}
