import { type PlanningMeeting, planningMeeting } from './planning-meeting.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import type { Sprint } from './sprint.ts';
import { lastSprintBegun, nextSprint, sprintNumbered, sprintsFrom } from './sprint-calendar.ts';
import { dateIn, isBefore, laterOf, type Temporal } from './time.ts';

/** A sprint, and the meeting that plans it: in the sprint before, so the very first has none. */
export interface PlannedSprint {
  sprint: Sprint;
  meeting: PlanningMeeting | null;
}

export function plannedSprint(number: number, schedule: PlanningSchedule): PlannedSprint | null {
  const sprint = sprintNumbered(schedule.plan, number);
  const before = sprintNumbered(schedule.plan, number - 1);
  return sprint && { sprint, meeting: before && planningMeeting(before, schedule) };
}

/** The next sprint to begin; once its meeting is over it is still that one, until the sprint begins. */
export function sprintToPlan(schedule: PlanningSchedule, today: Temporal.PlainDate): PlannedSprint {
  return plannedSprint(nextSprint(schedule.plan, today).number, schedule)!;
}

/** The sprints whose meeting is after `since`, up to and including `until`, soonest first; none up to the end of set-up. */
export function meetingsBetween(
  since: Temporal.Instant,
  until: Temporal.Instant,
  schedule: PlanningSchedule,
): { sprint: number; at: Temporal.Instant }[] {
  const from = laterOf(since, schedule.setUpAt);
  const found: { sprint: number; at: Temporal.Instant }[] = [];
  for (const meeting of meetingsFrom(from, schedule)) {
    if (isBefore(until, meeting.at)) break;
    found.push(meeting);
  }
  return found;
}

/** The first instant after `since` at which there is a planning meeting. */
export function nextMeeting(since: Temporal.Instant, schedule: PlanningSchedule): Temporal.Instant {
  return meetingsFrom(laterOf(since, schedule.setUpAt), schedule).next().value!.at;
}

/** The numbers of the sprints that begin after `since`, up to and including `until`: what was said to plan them is history then. */
export function sprintsBegun(since: Temporal.Instant, until: Temporal.Instant, schedule: PlanningSchedule): number[] {
  const { plan, timeZone } = schedule;
  const begunBy = (at: Temporal.Instant) => lastSprintBegun(plan, dateIn(timeZone, at))?.number;
  const first = (begunBy(since) ?? plan.pins[0]!.number - 1) + 1;
  return sprintsFrom(plan, first, (begunBy(until) ?? first - 1) - first + 1).map(({ number }) => number);
}

function* meetingsFrom(from: Temporal.Instant, schedule: PlanningSchedule) {
  const { plan, timeZone } = schedule;
  const begun = lastSprintBegun(plan, dateIn(timeZone, from)) ?? plan.pins[0]!;
  for (let { number } = begun; ; number += 1) {
    const { at } = planningMeeting(sprintNumbered(plan, number)!, schedule);
    if (isBefore(from, at)) yield { sprint: number + 1, at };
  }
}
