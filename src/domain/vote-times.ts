import { type Reader, votesOpenAt } from './moment-times.ts';
import { planningMeeting } from './planning-meeting.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import type { Sprint } from './sprint.ts';
import { isBefore, type Temporal } from './time.ts';

export interface VoteTimes {
  opensAt: Temporal.Instant;
  closesAt: Temporal.Instant;
}

/** A team votes from the opening of its proposals until the planning meeting, or its deadline where that is async. */
export const voteTimes = (sprint: Sprint, schedule: PlanningSchedule, team: Reader): VoteTimes => ({
  opensAt: votesOpenAt(sprint, schedule, team),
  closesAt: votesCloseAt(sprint, schedule),
});

export const votesCloseAt = (sprint: Sprint, schedule: PlanningSchedule): Temporal.Instant =>
  planningMeeting(sprint, schedule).at;

/** Does a vote on the goals that are there now open, or was it missed, in the time after `since` up to `now`? */
export function isToOpen(
  { opensAt, closesAt }: VoteTimes,
  { since, now, setUpAt }: { since: Temporal.Instant; now: Temporal.Instant; setUpAt: Temporal.Instant },
): boolean {
  return !isBefore(now, opensAt) && isBefore(since, closesAt) && isBefore(setUpAt, closesAt);
}
