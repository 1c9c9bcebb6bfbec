import { type DatesFault, datesFault } from './edit-sprint.ts';
import type { Sprint } from './sprint.ts';
import { lastDayOf, type SprintRhythm } from './sprint-calendar.ts';
import { isBefore, type Temporal, weekdayOnOrBefore } from './time.ts';

export type FirstSprintFault = DatesFault | 'over-already' | 'too-far-ahead';

/** The dates of the running sprint, if all goes as usual: from this week's first day on. */
export function usualFirstSprint(rhythm: SprintRhythm, today: Temporal.PlainDate): Pick<Sprint, 'firstOn' | 'lastOn'> {
  const firstOn = weekdayOnOrBefore(today, rhythm.startsOn);
  return { firstOn, lastOn: lastDayOf(rhythm, firstOn, rhythm.weeks) };
}

/** What is wrong with the sprint a workspace begins with: it runs, or begins within six weeks. */
export function firstSprintFault(
  rhythm: SprintRhythm,
  dates: Pick<Sprint, 'firstOn' | 'lastOn'>,
  today: Temporal.PlainDate,
): FirstSprintFault | null {
  const fault = datesFault(rhythm, dates);
  if (fault) return fault;
  if (isBefore(dates.lastOn, today)) return 'over-already';
  return isBefore(today.add({ weeks: 6 }), dates.firstOn) ? 'too-far-ahead' : null;
}
