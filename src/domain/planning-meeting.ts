import type { Sprint } from './sprint.ts';
import type { SprintRhythm } from './sprint-calendar.ts';
import { earlierOf, instantOf, isBefore, laterOf, type Temporal, type WeeklyTime, weekdayOnOrBefore } from './time.ts';
import { type WorkCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

export interface MeetingRhythm {
  meeting: WeeklyTime;
  calendar: WorkCalendar;
  timeZone: string;
}

export interface PlanningMeeting {
  on: Temporal.PlainDate;
  at: Temporal.Instant;
}

/**
 * The meeting in a sprint: on the last such weekday on or before its last working day, or the working day before if that is none.
 *
 * Never before the sprint's first working day; a sprint without one meets on its first day.
 */
export function planningMeeting(sprint: Sprint, { meeting, calendar, timeZone }: MeetingRhythm): PlanningMeeting {
  const weekday = weekdayOnOrBefore(workingDayOnOrBefore(calendar, sprint.lastOn), meeting.weekday);
  const on = laterOf(workingDayOnOrBefore(calendar, weekday), firstWorkingDayOf(sprint, calendar));
  return { on, at: instantOf(on, meeting.time, timeZone) };
}

/** The last week of a sprint, in which the next one is planned: from the first working day of the meeting's week to the last day. */
export function planningWeek(sprint: Sprint, rhythm: MeetingRhythm & { plan: SprintRhythm }) {
  const meeting = planningMeeting(sprint, rhythm);
  const week = laterOf(weekdayOnOrBefore(meeting.on, rhythm.plan.startsOn), sprint.firstOn);
  return { firstOn: earlierOf(workingDayOnOrAfter(rhythm.calendar, week), meeting.on), lastOn: sprint.lastOn };
}

function firstWorkingDayOf({ firstOn, lastOn }: Sprint, calendar: WorkCalendar): Temporal.PlainDate {
  const day = workingDayOnOrAfter(calendar, firstOn);
  return isBefore(lastOn, day) ? firstOn : day;
}
