import { type DueMoment, momentsOf, type Reader } from './moment-times.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import { lastSprintBegun, sprintNumbered } from './sprint-calendar.ts';
import { dateIn, isBefore, laterOf, Temporal } from './time.ts';

/** What falls due for a reader after `since`, up to and including `until`, oldest first; nothing up to the end of set-up. */
export function momentsBetween(
  since: Temporal.Instant,
  until: Temporal.Instant,
  schedule: PlanningSchedule,
  reader: Reader,
): DueMoment[] {
  const from = laterOf(since, schedule.setUpAt);
  const due: DueMoment[] = [];
  for (const moments of sprintBySprint(from, schedule, reader)) {
    if (moments.every(({ at }) => isBefore(until, at))) break;
    due.push(...moments.filter(({ at }) => isBefore(from, at) && !isBefore(until, at)));
  }
  return due.toSorted(byTime);
}

/** The first to fall due after `since`; null where all that a reader hears of is switched off. */
export function nextMoment(since: Temporal.Instant, schedule: PlanningSchedule, reader: Reader): DueMoment | null {
  const from = laterOf(since, schedule.setUpAt);
  const coming: DueMoment[] = [];
  for (const moments of sprintBySprint(from, schedule, reader)) {
    coming.push(...moments.filter(({ at }) => isBefore(from, at)));
    if (moments.every(({ at }) => isBefore(from, at))) break;
  }
  return coming.toSorted(byTime)[0] ?? null;
}

/** The moments of each sprint, from the first that has one after `from`: each kind of moment comes later in a later sprint. */
function* sprintBySprint(from: Temporal.Instant, schedule: PlanningSchedule, reader: Reader): Generator<DueMoment[]> {
  const { plan, timeZone } = schedule;
  const momentsIn = (number: number) => {
    const sprint = sprintNumbered(plan, number);
    return sprint ? momentsOf(sprint, schedule, reader) : [];
  };

  let number = lastSprintBegun(plan, dateIn(timeZone, from))?.number ?? plan.pins[0]!.number;
  while (momentsIn(number - 1).some(({ at }) => isBefore(from, at))) number -= 1;
  for (; ; number += 1) yield momentsIn(number);
}

const byTime = (a: DueMoment, b: DueMoment) => Temporal.Instant.compare(a.at, b.at);
