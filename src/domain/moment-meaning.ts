import type { DueMoment } from './moment-times.ts';
import { planningMeeting } from './planning-meeting.ts';
import type { MomentName } from './planning-moments.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import { type Sprint, sprintStart } from './sprint.ts';
import { sprintNumbered } from './sprint-calendar.ts';
import { isBefore, laterOf, type Temporal } from './time.ts';

/** Those that say something for its own sake; what the planning meeting needs lasts as that does. */
export type WeekMoment = Exclude<MomentName, 'pre-read' | 'run-sheet' | 'votes-close'>;

/** Until when a moment that could not be said in time is still worth saying: this instant is too late. */
export function meaningEnds(
  { name, sprint, at }: DueMoment & { name: WeekMoment },
  schedule: PlanningSchedule,
): Temporal.Instant {
  const ends = lasts[name](sprintNumbered(schedule.plan, sprint)!, schedule);
  return isBefore(at, ends) ? ends : laterOf(ends, at.add({ hours: 24 }));
}

type Ending = (sprint: Sprint, schedule: PlanningSchedule) => Temporal.Instant;

const meeting: Ending = (sprint, schedule) => planningMeeting(sprint, schedule).at;

const nextSprintBegins: Ending = ({ number }, { plan, timeZone }) =>
  sprintStart(sprintNumbered(plan, number + 1)!, timeZone);

const lasts: Record<WeekMoment, Ending> = {
  'sprint-start': meeting,
  'proposals-open': meeting,
  nudge: meeting,
  finalise: nextSprintBegins,
  'team-session': nextSprintBegins,
  'sprint-end': nextSprintBegins,
};
