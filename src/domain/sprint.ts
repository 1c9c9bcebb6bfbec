import { daysBetween, startOfDay, type Temporal } from './time.ts';

/** A numbered stretch of calendar days, first and last day included. Numbers are unique; names are not. */
export interface Sprint {
  number: number;
  name: string | null;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** The first instant of its first day, in the workspace's zone. */
export function sprintStart({ firstOn }: Sprint, timeZone: string): Temporal.Instant {
  return startOfDay(firstOn, timeZone);
}

/** The end of its last day, which is the first instant that is no longer in it. */
export function sprintEnd({ lastOn }: Sprint, timeZone: string): Temporal.Instant {
  return startOfDay(lastOn.add({ days: 1 }), timeZone);
}

export function calendarDays({ firstOn, lastOn }: Pick<Sprint, 'firstOn' | 'lastOn'>): number {
  return daysBetween(firstOn, lastOn) + 1;
}
