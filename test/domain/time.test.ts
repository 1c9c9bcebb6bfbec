import { describe, expect, it } from 'vitest';
import {
  dateIn,
  daysBetween,
  earlierOf,
  instantOf,
  isBefore,
  laterOf,
  startOfDay,
  Temporal,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

describe('the instant of a wall time', () => {
  it.each`
    zone                     | case                              | wall                  | instant
    ${'Europe/London'}       | ${'before the gap'}               | ${'2026-03-29T00:59'} | ${'2026-03-29T00:59:00Z'}
    ${'Europe/London'}       | ${'first in the gap'}             | ${'2026-03-29T01:00'} | ${'2026-03-29T01:00:00Z'}
    ${'Europe/London'}       | ${'in the gap, an hour later'}    | ${'2026-03-29T01:30'} | ${'2026-03-29T01:30:00Z'}
    ${'Europe/London'}       | ${'after the gap'}                | ${'2026-03-29T02:00'} | ${'2026-03-29T01:00:00Z'}
    ${'Europe/London'}       | ${'before the hour that repeats'} | ${'2026-10-25T00:59'} | ${'2026-10-24T23:59:00Z'}
    ${'Europe/London'}       | ${'twice, the first one'}         | ${'2026-10-25T01:00'} | ${'2026-10-25T00:00:00Z'}
    ${'Europe/London'}       | ${'twice, the last minute'}       | ${'2026-10-25T01:59'} | ${'2026-10-25T00:59:00Z'}
    ${'Europe/London'}       | ${'after the hour that repeats'}  | ${'2026-10-25T02:00'} | ${'2026-10-25T02:00:00Z'}
    ${'America/New_York'}    | ${'in the gap'}                   | ${'2026-03-08T02:30'} | ${'2026-03-08T07:30:00Z'}
    ${'America/New_York'}    | ${'twice'}                        | ${'2026-11-01T01:30'} | ${'2026-11-01T05:30:00Z'}
    ${'Australia/Sydney'}    | ${'in the gap'}                   | ${'2026-10-04T02:30'} | ${'2026-10-03T16:30:00Z'}
    ${'Australia/Sydney'}    | ${'twice'}                        | ${'2026-04-05T02:30'} | ${'2026-04-04T15:30:00Z'}
    ${'Australia/Lord_Howe'} | ${'before the half hour'}         | ${'2026-10-04T01:59'} | ${'2026-10-03T15:29:00Z'}
    ${'Australia/Lord_Howe'} | ${'in the half hour'}             | ${'2026-10-04T02:15'} | ${'2026-10-03T15:45:00Z'}
    ${'Australia/Lord_Howe'} | ${'after the half hour'}          | ${'2026-10-04T02:30'} | ${'2026-10-03T15:30:00Z'}
    ${'Australia/Lord_Howe'} | ${'twice, the first one'}         | ${'2026-04-05T01:30'} | ${'2026-04-04T14:30:00Z'}
    ${'Australia/Lord_Howe'} | ${'after the half hour repeats'}  | ${'2026-04-05T02:00'} | ${'2026-04-04T15:30:00Z'}
    ${'Africa/Casablanca'}   | ${'twice, as Ramadan begins'}     | ${'2026-02-15T02:30'} | ${'2026-02-15T01:30:00Z'}
    ${'Africa/Casablanca'}   | ${'in the gap, as Ramadan ends'}  | ${'2026-03-22T02:30'} | ${'2026-03-22T02:30:00Z'}
    ${'Pacific/Apia'}        | ${'before the day that was lost'} | ${'2011-12-29T10:00'} | ${'2011-12-29T20:00:00Z'}
    ${'Pacific/Apia'}        | ${'on it, a day later'}           | ${'2011-12-30T10:00'} | ${'2011-12-30T20:00:00Z'}
    ${'Pacific/Apia'}        | ${'after it'}                     | ${'2011-12-31T10:00'} | ${'2011-12-30T20:00:00Z'}
  `('in $zone, $case: $wall', ({ zone, wall, instant }) => {
    const { date, time } = wallTime(wall);
    expect(instantOf(date, time, zone).toString()).toBe(instant);
  });

  it.each([
    ['Europe/London', '2026-03-28T12:00Z'],
    ['Europe/London', '2026-10-24T12:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T00:00Z'],
    ['Africa/Casablanca', '2026-02-14T12:00Z'],
    ['Africa/Casablanca', '2026-03-21T12:00Z'],
    ['Africa/Cairo', '2026-04-23T12:00Z'],
  ])(
    'in %s is what a clock watched for a day and a half from %s shows, gap and repeat included',
    { tags: ['long'] },
    (zone, from) => {
      for (const [wall, instant] of watchedClock(zone, at(from).epochMilliseconds, 36 * 60)) {
        const { date, time } = wallTime(wall);
        expect(`${wall} ${instantOf(date, time, zone).epochMilliseconds}`).toBe(`${wall} ${instant}`);
      }
    },
  );
});

describe('a day in a zone', () => {
  it.each`
    zone               | date            | start
    ${'Europe/London'} | ${'2026-03-29'} | ${'2026-03-29T00:00:00Z'}
    ${'Europe/London'} | ${'2026-03-30'} | ${'2026-03-29T23:00:00Z'}
    ${'Europe/London'} | ${'2026-10-26'} | ${'2026-10-26T00:00:00Z'}
    ${'Africa/Cairo'}  | ${'2026-04-24'} | ${'2026-04-23T22:00:00Z'}
    ${'Pacific/Apia'}  | ${'2011-12-31'} | ${'2011-12-30T10:00:00Z'}
  `('begins in $zone on $date at $start', ({ zone, date, start }) => {
    expect(startOfDay(day(date), zone).toString()).toBe(start);
    expect(dateIn(zone, at(start)).toString()).toBe(date);
    expect(dateIn(zone, at(start).subtract({ nanoseconds: 1 })).toString()).not.toBe(date);
  });
});

describe('weekdays', () => {
  it.each`
    date            | weekday | before          | after
    ${'2026-06-16'} | ${3}    | ${'2026-06-10'} | ${'2026-06-17'}
    ${'2026-06-17'} | ${3}    | ${'2026-06-17'} | ${'2026-06-17'}
    ${'2026-06-18'} | ${3}    | ${'2026-06-17'} | ${'2026-06-24'}
    ${'2026-06-21'} | ${1}    | ${'2026-06-15'} | ${'2026-06-22'}
    ${'2026-06-22'} | ${7}    | ${'2026-06-21'} | ${'2026-06-28'}
  `('of $date: weekday $weekday is $before at the latest before it, $after after it', (row) => {
    expect(weekdayOnOrBefore(day(row.date), row.weekday).toString()).toBe(row.before);
    expect(weekdayOnOrAfter(day(row.date), row.weekday).toString()).toBe(row.after);
  });
});

describe('the order of time', () => {
  it('is told of days and of instants', () => {
    expect(isBefore(day('2026-06-16'), day('2026-06-17'))).toBe(true);
    expect(isBefore(day('2026-06-17'), day('2026-06-17'))).toBe(false);
    expect(isBefore(at('2026-06-17T10:00Z'), at('2026-06-17T10:00:00.001Z'))).toBe(true);
    expect(isBefore(at('2026-06-17T10:00Z'), at('2026-06-17T09:00Z'))).toBe(false);
  });

  it('finds the earlier and the later of two', () => {
    expect(earlierOf(day('2026-06-17'), day('2026-06-16')).toString()).toBe('2026-06-16');
    expect(laterOf(at('2026-06-17T10:00Z'), at('2026-06-16T10:00Z')).toString()).toBe('2026-06-17T10:00:00Z');
  });

  it('counts days across months and clock changes, backwards too', () => {
    expect(daysBetween(day('2026-02-27'), day('2026-03-30'))).toBe(31);
    expect(daysBetween(day('2026-03-30'), day('2026-02-27'))).toBe(-31);
  });
});

function wallTime(text: string) {
  const wall = Temporal.PlainDateTime.from(text.replace(' ', 'T'));
  return { date: wall.toPlainDate(), time: wall.toPlainTime() };
}

/** Each wall time of a stretch of minutes with the instant it stands for, found by looking at the clock every minute. */
function watchedClock(zone: string, from: number, minutes: number): Map<string, number> {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const found = new Map<string, number>();
  let last = from - 60_000;
  for (let instant = from; instant < from + minutes * 60_000; instant += 60_000) {
    const wall = clock.format(instant);
    for (const skipped of minutesSkipped(clock.format(last), wall))
      found.set(skipped.wall, instant + skipped.late * 60_000);
    if (!found.has(wall)) found.set(wall, instant);
    last = instant;
  }
  return found;
}

function minutesSkipped(before: string, after: string): { wall: string; late: number }[] {
  const [one, other] = [
    Temporal.PlainDateTime.from(before.replace(' ', 'T')),
    Temporal.PlainDateTime.from(after.replace(' ', 'T')),
  ];
  const length = one.until(other, { largestUnit: 'minute' }).minutes - 1;
  return Array.from({ length: Math.max(0, length) }, (_, late) => {
    return {
      wall: one
        .add({ minutes: late + 1 })
        .toString({ smallestUnit: 'minute' })
        .replace('T', ' '),
      late,
    };
  });
}
