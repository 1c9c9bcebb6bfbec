import { planningReader, proposalsOpenAt } from '../../domain/moment-times.ts';
import { planningMeeting } from '../../domain/planning-meeting.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { isBefore, Temporal } from '../../domain/time.ts';
import type { OwnTeam } from './own-teams.ts';
import type { Planning } from './planning-words.ts';
import type { SprintScene } from './sprint-scene.ts';

/** In a running sprint the next one is planned; a coming one is planned in the sprint before it. Null where there is none. */
export function planningOf(
  sprint: Sprint,
  teams: readonly OwnTeam[],
  { schedule, now, today }: SprintScene,
  { isAsync, meetingLink }: Settings,
): Planning | null {
  if (isBefore(sprint.lastOn, today)) return null;
  const isComing = isBefore(today, sprint.firstOn);
  const during = isComing ? sprintNumbered(schedule.plan, sprint.number - 1) : sprint;
  if (!during) return null;

  const readers = teams.length > 0 ? teams.map(({ reader }) => reader) : [planningReader(schedule)];
  const opens = readers.map((reader) => proposalsOpenAt(during, schedule, reader)).sort(Temporal.Instant.compare);
  return {
    of: during.number + 1,
    opens: { first: opens[0]!, last: opens.at(-1)! },
    meetingAt: planningMeeting(during, schedule).at,
    isAsync,
    meetingLink,
    now,
  };
}
