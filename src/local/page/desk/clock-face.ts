import { Temporal } from 'temporal-polyfill/implementation';
import { formatSlackDate } from '../../slack-dates.ts';

export { Temporal };

/** A message's ts, as a reader in `timeZone` dates it. */
export function readTs(ts: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts) * 1000)).toZonedDateTimeISO(timeZone);
}

/** "16:05" */
export function clockTime(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** "Monday, November 2nd", or Today, Yesterday. */
export function dayName(at: Temporal.ZonedDateTime, now: string): string {
  const seconds = at.epochMilliseconds / 1000;
  return formatSlackDate('{day_divider_pretty}', seconds, at.timeZoneId, Temporal.Instant.from(now));
}

/** "Mon 2 Nov, 10:00" */
export function shortMoment(at: Temporal.ZonedDateTime): string {
  const day = at.toPlainDate().toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day.replace(',', '')}, ${clockTime(at)}`;
}

/** "Berlin" for Europe/Berlin. */
export function zoneName(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
}

export function timeIn(timeZone: string, now: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
}
