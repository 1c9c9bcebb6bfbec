import type { Sprint } from '../../domain/sprint.ts';
import { type SprintPlan, sprintNumbered } from '../../domain/sprint-calendar.ts';
import { type WorkCalendar, workingDaysBetween } from '../../domain/working-days.ts';

type Stretch = Pick<Sprint, 'firstOn' | 'lastOn'>;

/** The working days right before and after a sprint that belong to none, as stretches from the first to the last of them. */
export function gapsAround(number: number, plan: SprintPlan, calendar: WorkCalendar): Stretch[] {
  const [before, sprint, after] = [-1, 0, 1].map((step) => sprintNumbered(plan, number + step));
  return [
    ...(before && sprint ? gapBetween(before, sprint, calendar) : []),
    ...(sprint && after ? gapBetween(sprint, after, calendar) : []),
  ];
}

function gapBetween(earlier: Sprint, later: Sprint, calendar: WorkCalendar): Stretch[] {
  const days = workingDaysBetween(calendar, earlier.lastOn.add({ days: 1 }), later.firstOn.subtract({ days: 1 }));
  return days.length > 0 ? [{ firstOn: days[0]!, lastOn: days.at(-1)! }] : [];
}
