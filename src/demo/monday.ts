import type { Temporal } from '../domain/time.ts';

/** Monday, 9 in the morning in London, of the week that this instant is in. */
export function mondayMorning(now: Temporal.Instant): Temporal.Instant {
  const there = now.toZonedDateTimeISO('Europe/London');
  const monday = there.toPlainDate().subtract({ days: there.dayOfWeek - 1 });
  return monday.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:00' }).toInstant();
}

/** So many days later, at the same time on London's clocks, or at another. */
export function daysLater(monday: Temporal.Instant, days: number, time = '09:00'): Temporal.Instant {
  const day = monday.toZonedDateTimeISO('Europe/London').toPlainDate().add({ days });
  return day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant();
}
