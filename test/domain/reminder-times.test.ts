import { describe, expect, it } from 'vitest';
import { dayIsOver, reminderTimes } from '../../src/domain/reminder-times.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const local = (text: string, timeZone: string) => Temporal.ZonedDateTime.from(`${text}[${timeZone}]`).toInstant();

/** Thu 10 Dec is a holiday. */
const calendar = workCalendar([1, 2, 3, 4, 5], [{ on: Temporal.PlainDate.from('2026-12-10'), name: 'Day off' }]);

describe('somebody is reminded', () => {
  it.each`
    case                                      | from                  | until                 | times
    ${'at once within their day'}             | ${'2026-12-08T14:00'} | ${'2026-12-08T18:00'} | ${['2026-12-08T14:00']}
    ${'at the very end of it'}                | ${'2026-12-08T18:00'} | ${'2026-12-08T20:00'} | ${['2026-12-08T18:00']}
    ${'the next morning after it'}            | ${'2026-12-08T18:01'} | ${'2026-12-09T16:00'} | ${['2026-12-09T08:00']}
    ${'at eight where it comes in the night'} | ${'2026-12-08T03:00'} | ${'2026-12-08T20:00'} | ${['2026-12-08T08:00']}
    ${'once a day, on working days'}          | ${'2026-12-09T14:00'} | ${'2026-12-15T12:00'} | ${['2026-12-09T14:00', '2026-12-11T08:00', '2026-12-14T08:00', '2026-12-15T08:00']}
    ${'never when it is too late'}            | ${'2026-12-08T18:30'} | ${'2026-12-09T08:00'} | ${[]}
  `('$case', ({ from, until, times }) => {
    const zone = 'Europe/London';
    const stretch = { from: local(from, zone), until: local(until, zone) };
    const found = reminderTimes(stretch, { timeZone: zone, calendar }, () => false);
    expect(
      found.map((at) => at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })),
    ).toEqual(times);
  });

  it('on their own clocks, on the day they change too', () => {
    const stretch = { from: instant('2026-03-27T20:00Z'), until: instant('2026-03-31T00:00Z') };
    const found = reminderTimes(stretch, { timeZone: 'Europe/London', calendar }, () => false);
    expect(found.map(String)).toEqual(['2026-03-30T07:00:00Z']);
  });

  it('when they are back: at noon after a morning, or on the first day after', () => {
    const back = instant('2026-12-08T11:30Z');
    const stretch = { from: instant('2026-12-07T14:00Z'), until: instant('2026-12-08T20:00Z') };
    const isAway = (at: Temporal.Instant) => Temporal.Instant.compare(at, back) < 0;
    expect(reminderTimes(stretch, { timeZone: 'Europe/London', calendar }, isAway).map(String)).toEqual([
      '2026-12-08T12:00:00Z',
    ]);
    expect(reminderTimes(stretch, { timeZone: 'Europe/London', calendar }, () => true)).toEqual([]);
  });
});

it.each`
  dueAt                  | over
  ${'2026-12-08T03:00Z'} | ${'2026-12-08T07:00:00Z'}
  ${'2026-12-08T07:00Z'} | ${'2026-12-08T07:10:00Z'}
`('is too late in Sydney at $over for a reminder due at $dueAt', ({ dueAt, over }) => {
  expect(dayIsOver(instant(dueAt), 'Australia/Sydney').toString()).toBe(over);
});
