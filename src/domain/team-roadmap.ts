import { proposalsOpenAt, type Reader } from './moment-times.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import type { Roadmap } from './roadmap.ts';
import { nextSprint, sprintOn, sprintsFrom } from './sprint-calendar.ts';
import { dateIn, isBefore, type Temporal } from './time.ts';

/** How many sprints after the running one take goals. */
export const sprintsAhead = 3;

/** The sprints that take a team's goals now. Planning is open from the moment its proposals are until the sprint begins. */
export function teamRoadmap(schedule: PlanningSchedule, team: Reader, now: Temporal.Instant): Roadmap {
  const { plan, timeZone } = schedule;
  const today = dateIn(timeZone, now);
  const running = sprintOn(plan, today);
  return {
    running: running?.number ?? null,
    next: sprintsFrom(plan, nextSprint(plan, today).number, sprintsAhead).map(({ number }) => number),
    isPlanning: !running || !isBefore(now, proposalsOpenAt(running, schedule, team)),
  };
}
