import type { Holiday } from './holiday.ts';
import type { Team } from './team.ts';
import type { Temporal, Weekday } from './time.ts';

/** Which days are worked: the working weekdays that are no holiday. */
export interface WorkCalendar {
  weekdays: readonly Weekday[];
  /** As YYYY-MM-DD. */
  holidays: ReadonlySet<string>;
}

export function workCalendar(weekdays: readonly Weekday[], holidays: readonly Holiday[]): WorkCalendar {
  if (weekdays.length === 0) throw new RangeError('A week needs at least one working day.');
  return { weekdays, holidays: new Set(holidays.map(({ on }) => on.toString())) };
}

/** The workspace's days, but for what the team has of its own; `holidays` are the team's, null where the workspace's count. */
export function teamCalendar(
  workspace: WorkCalendar,
  { workingDays }: Pick<Team, 'workingDays'>,
  holidays: readonly Holiday[] | null,
): WorkCalendar {
  const own = workCalendar(workingDays ?? workspace.weekdays, holidays ?? []);
  return holidays ? own : { ...own, holidays: workspace.holidays };
}

export function isWorkingDay({ weekdays, holidays }: WorkCalendar, date: Temporal.PlainDate): boolean {
  return weekdays.includes(date.dayOfWeek as Weekday) && !holidays.has(date.toString());
}

export function workingDayOnOrBefore(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return firstWorkingDay(calendar, date, -1);
}

export function workingDayOnOrAfter(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return firstWorkingDay(calendar, date, 1);
}

/** The nth working day after `date`, before it where n is below zero, `date` itself where n is 0. */
export function addWorkingDays(calendar: WorkCalendar, date: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const step = n < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = firstWorkingDay(calendar, day.add({ days: step }), step);
  return day;
}

/** Both days included. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const length = Math.max(0, first.until(last).days + 1);
  return Array.from({ length }, (_, days) => first.add({ days })).filter((date) => isWorkingDay(calendar, date));
}

function firstWorkingDay(calendar: WorkCalendar, from: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  let day = from;
  while (!isWorkingDay(calendar, day)) day = day.add({ days: step });
  return day;
}
