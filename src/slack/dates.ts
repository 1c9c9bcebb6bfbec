import type { Temporal } from '../domain/time.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** In full, Monday first. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Mon 7 Dec", with the year where it is not this one. A date is a day on a wall calendar: the same for every reader. */
export function day(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const year = date.year === today.year ? '' : ` ${date.year}`;
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]}${year}`;
}

/** "Mon 7 – Fri 18 Dec", "Mon 28 Dec – Fri 8 Jan 2027", or one day. */
export function days(first: Temporal.PlainDate, last: Temporal.PlainDate, today: Temporal.PlainDate): string {
  if (first.equals(last)) return day(first, today);
  const isOneMonth = first.year === last.year && first.month === last.month;
  const from = isOneMonth ? `${weekdays[first.dayOfWeek - 1]} ${first.day}` : day(first, today);
  return `${from} – ${day(last, today)}`;
}

/** "2026-12-07 16:00 UTC", for readers whom Slack cannot show their own time. */
export const inUtc = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', ' UTC');
