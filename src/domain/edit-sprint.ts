import { calendarDays, type Sprint } from './sprint.ts';
import {
  followingStart,
  lastDayOf,
  nextSprint,
  type SprintPlan,
  type SprintRhythm,
  sprintNumbered,
} from './sprint-calendar.ts';
import { type SprintMove, sprintMoves } from './sprint-moves.ts';
import { daysBetween, isBefore, laterOf, type Temporal } from './time.ts';

export interface SprintEdit extends Sprint {
  /** Whether later sprints follow on, as many weeks earlier or later as this one's end moves them, or keep their dates. */
  later: 'move' | 'stay';
}

export type DatesFault = 'ends-before-it-starts' | 'too-short' | 'too-long';

export type EditRefusal =
  | DatesFault
  | 'no-such-sprint'
  | 'already-over'
  | 'too-far-ahead'
  | 'ends-in-the-past'
  | 'overlaps-earlier'
  | 'overlaps-later';

/** `moved` lists what begins within twelve weeks, the edited sprint included; the plan is right for ever. */
export type EditOutcome =
  | { kind: 'edited'; plan: SprintPlan; moved: SprintMove[] }
  | { kind: 'refused'; because: EditRefusal };

/** Changes a sprint's name and dates, up to a year ahead. Past sprints never change; `today` is the workspace's. */
export function editSprint(plan: SprintPlan, edit: SprintEdit, today: Temporal.PlainDate): EditOutcome {
  if (isFarAhead(plan, edit, today)) return { kind: 'refused', because: 'too-far-ahead' };
  const was = sprintNumbered(plan, edit.number);
  if (!was) return { kind: 'refused', because: 'no-such-sprint' };
  if (isBefore(was.lastOn, today)) return { kind: 'refused', because: 'already-over' };
  const because = datesFault(plan, edit) ?? conflict(plan, edit, today);
  if (because) return { kind: 'refused', because };

  const edited = { ...plan, pins: pinsAfter(plan, was, edit) };
  const until = laterOf(today, edit.firstOn).add({ weeks: 12 });
  return { kind: 'edited', plan: edited, moved: sprintMoves(plan, edited, edit.number, until) };
}

/** A sprint lasts six weeks at most, and at least one: the days from the first working weekday of a week to the last. */
export function datesFault(rhythm: SprintRhythm, dates: Pick<Sprint, 'firstOn' | 'lastOn'>): DatesFault | null {
  const firstOn = followingStart(rhythm, dates.firstOn);
  const week = calendarDays({ firstOn, lastOn: lastDayOf(rhythm, firstOn, 1) });
  const days = calendarDays(dates);
  if (days < 1) return 'ends-before-it-starts';
  if (days < week) return 'too-short';
  return days > 6 * 7 ? 'too-long' : null;
}

function isFarAhead(plan: SprintPlan, { number, firstOn }: Sprint, today: Temporal.PlainDate): boolean {
  const aYearOn = today.add({ years: 1 });
  return isBefore(aYearOn, firstOn) || number > nextSprint(plan, aYearOn).number;
}

function conflict(plan: SprintPlan, edit: SprintEdit, today: Temporal.PlainDate): EditRefusal | null {
  const { number, firstOn, lastOn, later } = edit;
  const earlier = sprintNumbered(plan, number - 1);
  const next = sprintNumbered(plan, number + 1)!;
  if (isBefore(lastOn, today)) return 'ends-in-the-past';
  if (earlier && !isBefore(earlier.lastOn, firstOn)) return 'overlaps-earlier';
  return later === 'stay' && !isBefore(lastOn, next.firstOn) ? 'overlaps-later' : null;
}

function pinsAfter(plan: SprintPlan, was: Sprint, { later, ...edited }: SprintEdit): Sprint[] {
  const earlierPins = plan.pins.filter((pin) => pin.number < edited.number);
  const laterPins = plan.pins.filter((pin) => pin.number > edited.number);
  const next = sprintNumbered(plan, edited.number + 1)!;
  if (later === 'stay') {
    return [...earlierPins, edited, next, ...laterPins.filter((pin) => pin.number > next.number)];
  }
  const days = shift(plan, was, edited, next);
  return [...earlierPins, edited, ...laterPins.map((pin) => shifted(pin, days))];
}

/** By how many days later sprints move: whole weeks, so that each keeps its weekdays, and a week more where they would overlap. */
function shift(plan: SprintPlan, was: Sprint, edited: Sprint, next: Sprint): number {
  const days = daysBetween(followingStart(plan, was.lastOn), followingStart(plan, edited.lastOn));
  return isBefore(edited.lastOn, next.firstOn.add({ days })) ? days : days + 7;
}

function shifted(sprint: Sprint, days: number): Sprint {
  return { ...sprint, firstOn: sprint.firstOn.add({ days }), lastOn: sprint.lastOn.add({ days }) };
}
