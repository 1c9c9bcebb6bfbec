import type { Sprint } from './sprint.ts';
import { isBefore, laterOf, type Temporal } from './time.ts';
import { isWorkingDay, type WorkCalendar, workingDaysBetween } from './working-days.ts';

/** How far a sprint is on a day, in working days. */
export interface SprintProgress {
  standing: 'coming' | 'running' | 'over';
  /** In all. */
  days: number;
  /** Still to come, today included. */
  left: number;
  /** Is today one of them? */
  worksToday: boolean;
}

export function sprintProgress(sprint: Sprint, calendar: WorkCalendar, today: Temporal.PlainDate): SprintProgress {
  const { firstOn, lastOn } = sprint;
  const standing = standingOf(sprint, today);
  return {
    standing,
    days: workingDaysBetween(calendar, firstOn, lastOn).length,
    left: workingDaysBetween(calendar, laterOf(firstOn, today), lastOn).length,
    worksToday: standing === 'running' && isWorkingDay(calendar, today),
  };
}

function standingOf({ firstOn, lastOn }: Sprint, today: Temporal.PlainDate): SprintProgress['standing'] {
  if (isBefore(today, firstOn)) return 'coming';
  return isBefore(lastOn, today) ? 'over' : 'running';
}
