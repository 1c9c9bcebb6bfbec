import type { Holiday } from './holiday.ts';
import type { MeetingRhythm } from './planning-meeting.ts';
import type { MomentSettings } from './planning-moments.ts';
import type { Settings } from './settings.ts';
import type { Sprint } from './sprint.ts';
import type { SprintPlan } from './sprint-calendar.ts';
import type { Temporal } from './time.ts';
import { workCalendar } from './working-days.ts';

/** All that decides when a workspace's sprints and meetings are, and what comes around them. */
export interface PlanningSchedule extends MeetingRhythm {
  plan: SprintPlan;
  moments: MomentSettings;
  /** Nothing is due for a time up to this. */
  setUpAt: Temporal.Instant;
}

/** `pins` as stored, the first sprint among them; `holidays` are the workspace's. */
export function planningSchedule(
  settings: Settings,
  pins: readonly Sprint[],
  holidays: readonly Holiday[],
  moments: MomentSettings = {},
): PlanningSchedule {
  const { timeZone, meeting, workingDays, setUpAt, sprintWeeks: weeks, sprintStartsOn: startsOn } = settings;
  const calendar = workCalendar(workingDays, holidays);
  return { timeZone, meeting, setUpAt, calendar, moments, plan: { weeks, startsOn, workingDays, pins } };
}
