import { describe, expect, test } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { formatSlackDate } from '../../src/local/slack-dates.ts';

const now = Temporal.Instant.from('2026-11-02T09:00:00Z');
const at = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds / 1000;
const wednesdayMeeting = at('2026-11-04T15:00:05Z');

describe('a date in a message', () => {
  test.each([
    ['{date_num}', '2026-11-04'],
    ['{date_slash}', '11/04/2026'],
    ['{date}', 'November 4'],
    ['{date_short}', 'Nov 4, 2026'],
    ['{date_long}', 'Wednesday, November 4th, 2026'],
    ['{date_long_full}', 'November 4, 2026'],
    ['{day_divider_pretty}', 'Wednesday, November 4th'],
    ['{time}', '16:00'],
    ['{time_secs}', '16:00:05'],
    ['{ago}', 'In 2 days'],
    ['closes {date_short_pretty} at {time}', 'Closes Nov 4, 2026 at 16:00'],
    ['{nonsense} {time}', '{nonsense} 16:00'],
  ])('%s reads "%s"', (token, text) => {
    expect(formatSlackDate(token, wednesdayMeeting, 'Europe/Berlin', now)).toBe(text);
  });

  test.each([
    ['2026-11-01T23:30:00Z', 'Europe/London', 'Yesterday'],
    ['2026-11-01T23:30:00Z', 'Europe/Berlin', 'Today'],
    ['2026-11-02T23:30:00Z', 'Europe/London', 'Today'],
    ['2026-11-02T23:30:00Z', 'Europe/Berlin', 'Tomorrow'],
    ['2026-11-03T23:30:00Z', 'Europe/Berlin', 'Nov 4, 2026'],
  ])('%s is, to a reader in %s, "%s"', (instant, zone, text) => {
    expect(formatSlackDate('{date_short_pretty}', at(instant), zone, now)).toBe(text);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [31, '31st'],
  ])('day %i is written %s', (day, text) => {
    const noon = at(`2026-12-${String(day).padStart(2, '0')}T12:00:00Z`);
    expect(formatSlackDate('{date_long}', noon, 'UTC', now)).toContain(` ${text}, 2026`);
  });

  test.each([
    ['2026-11-02T09:00:30Z', 'In 30 seconds'],
    ['2026-11-02T08:57:00Z', '3 minutes ago'],
    ['2026-11-02T06:00:00Z', '3 hours ago'],
    ['2026-09-02T06:00:00Z', '2 months ago'],
    ['2028-12-02T06:00:00Z', 'In 2 years'],
  ])('%s is "%s"', (instant, text) => {
    expect(formatSlackDate('{ago}', at(instant), 'UTC', now)).toBe(text);
  });

  test('in another year a day divider names the year', () => {
    expect(formatSlackDate('{day_divider_pretty}', at('2025-11-04T12:00:00Z'), 'UTC', now)).toBe(
      'Tuesday, November 4th, 2025',
    );
  });
});
