import type { Goal } from './goal.ts';
import { isGoingOn, latestUpdate, type Milestone } from './milestone.ts';
import { goalsBySprint } from './milestone-outlook.ts';
import { planningMeeting, planningWeek } from './planning-meeting.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import { type Sprint, sprintEnd, sprintStart } from './sprint.ts';
import { dateIn, instantOf, isBefore, Temporal } from './time.ts';
import { addWorkingDays, type WorkCalendar, workingDayOnOrAfter } from './working-days.ts';

/** When something is due for a reader, and from when on it means nothing any more. */
export interface MilestoneMoment {
  sprint: Sprint;
  at: Temporal.Instant;
  until: Temporal.Instant;
}

const tenOClock = Temporal.PlainTime.from('10:00');

/** The owner is asked for an update on the working day before the planning week. */
export function updateMoment(sprint: Sprint, schedule: PlanningSchedule, timeZone: string): MilestoneMoment {
  const day = addWorkingDays(schedule.calendar, planningWeek(sprint, schedule).firstOn, -1);
  return { sprint, at: instantOf(day, tenOClock, timeZone), until: planningMeeting(sprint, schedule).at };
}

/** Followers read on the working day after planning what comes. */
export function aheadMoment(sprint: Sprint, schedule: PlanningSchedule, timeZone: string): MilestoneMoment {
  const day = addWorkingDays(schedule.calendar, planningMeeting(sprint, schedule).on, 1);
  const until = sprintEnd(sprint, schedule.timeZone).add({ hours: 7 * 24 });
  return { sprint, at: instantOf(day, tenOClock, timeZone), until };
}

/** Some weeks after closing, on a working day, its owner is asked what the metric says. */
export function metricMoment(
  { endedAt }: { endedAt: Temporal.Instant },
  weeks: number,
  calendar: WorkCalendar,
  timeZone: string,
): Temporal.Instant {
  const day = dateIn(timeZone, endedAt).add({ weeks });
  return instantOf(workingDayOnOrAfter(calendar, day), tenOClock, timeZone);
}

/** Nobody has said in this sprint how it is doing; where all of it is planning week, in the week before it. */
export function waitsForUpdate(milestone: Milestone, { sprint, at }: MilestoneMoment, timeZone: string): boolean {
  if (milestone.state !== 'agreed' || milestone.owner === null) return false;
  const start = sprintStart(sprint, timeZone);
  const since = isBefore(at, start) ? at.subtract({ hours: 7 * 24 }) : start;
  const update = latestUpdate(milestone);
  return update === null || isBefore(update.at, since);
}

/** Its goals of the sprints to come as somebody would tell them: two tellings that are alike need be told once. */
export function aheadTold(milestone: Milestone, goals: readonly Goal[], next: readonly number[]): string {
  if (!isGoingOn(milestone)) return '';
  const ahead = goalsBySprint(goals, []).filter(({ sprint }) => next.includes(sprint));
  const told = ahead.flatMap(({ sprint, goals }) => goals.map(({ title, team }) => [sprint, team, title]));
  return told.length > 0 ? JSON.stringify(told) : '';
}
