import { describe, expect, it } from 'vitest';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import {
  addWorkingDays,
  isWorkingDay,
  teamCalendar,
  workCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = (...dates: string[]) => dates.map((date) => ({ on: day(date), name: 'A holiday' }));

const christmas = workCalendar([1, 2, 3, 4, 5], holidays('2026-12-25', '2026-12-28', '2027-01-01'));
const sundayToThursday = workCalendar([7, 1, 2, 3, 4], []);

describe('a working day', () => {
  it.each`
    case                            | calendar            | date            | works
    ${'the last before a holiday'}  | ${christmas}        | ${'2026-12-24'} | ${true}
    ${'a holiday'}                  | ${christmas}        | ${'2026-12-25'} | ${false}
    ${'a Saturday'}                 | ${christmas}        | ${'2026-12-26'} | ${false}
    ${'a Sunday'}                   | ${christmas}        | ${'2026-12-27'} | ${false}
    ${'a holiday on a Monday'}      | ${christmas}        | ${'2026-12-28'} | ${false}
    ${'the first after a holiday'}  | ${christmas}        | ${'2026-12-29'} | ${true}
    ${'a Thursday, Sunday to it'}   | ${sundayToThursday} | ${'2026-12-24'} | ${true}
    ${'a Friday, Sunday to Thu'}    | ${sundayToThursday} | ${'2026-12-25'} | ${false}
    ${'a Sunday that is worked on'} | ${sundayToThursday} | ${'2026-12-27'} | ${true}
  `('$case: $date is $works', ({ calendar, date, works }) => {
    expect(isWorkingDay(calendar, day(date))).toBe(works);
  });

  it.each`
    date            | onOrBefore      | onOrAfter
    ${'2026-12-24'} | ${'2026-12-24'} | ${'2026-12-24'}
    ${'2026-12-25'} | ${'2026-12-24'} | ${'2026-12-29'}
    ${'2026-12-28'} | ${'2026-12-24'} | ${'2026-12-29'}
    ${'2026-12-29'} | ${'2026-12-29'} | ${'2026-12-29'}
  `('is $onOrBefore on or before $date, $onOrAfter on or after it', ({ date, onOrBefore, onOrAfter }) => {
    expect(workingDayOnOrBefore(christmas, day(date)).toString()).toBe(onOrBefore);
    expect(workingDayOnOrAfter(christmas, day(date)).toString()).toBe(onOrAfter);
  });

  it('is in every week, or there is no calendar', () => {
    expect(() => workCalendar([], [])).toThrow('at least one working day');
  });
});

describe('counting in working days', () => {
  it.each`
    from            | n      | to
    ${'2026-12-23'} | ${0}   | ${'2026-12-23'}
    ${'2026-12-23'} | ${1}   | ${'2026-12-24'}
    ${'2026-12-23'} | ${2}   | ${'2026-12-29'}
    ${'2026-12-29'} | ${-1}  | ${'2026-12-24'}
    ${'2026-12-29'} | ${-2}  | ${'2026-12-23'}
    ${'2026-12-26'} | ${0}   | ${'2026-12-26'}
    ${'2026-12-26'} | ${1}   | ${'2026-12-29'}
    ${'2026-12-26'} | ${-1}  | ${'2026-12-24'}
    ${'2026-12-14'} | ${15}  | ${'2027-01-07'}
    ${'2027-01-07'} | ${-15} | ${'2026-12-14'}
  `('$n from $from is $to', ({ from, n, to }) => {
    expect(addWorkingDays(christmas, day(from), n).toString()).toBe(to);
  });

  it('lists those of a stretch, both ends included', () => {
    const days = workingDaysBetween(christmas, day('2026-12-24'), day('2027-01-04'));
    expect(days.map(String)).toEqual(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04']);
    expect(workingDaysBetween(christmas, day('2026-12-25'), day('2026-12-28'))).toEqual([]);
    expect(workingDaysBetween(christmas, day('2026-12-24'), day('2026-12-23'))).toEqual([]);
  });
});

describe("a team's working days", () => {
  const weekend: Weekday[] = [6, 7];

  it.each`
    case                                        | workingDays | own                       | friday   | christmasDay | saturday | saturdayOff
    ${"are the workspace's"}                    | ${null}     | ${null}                   | ${true}  | ${false}     | ${false} | ${false}
    ${'may be on weekdays of their own'}        | ${weekend}  | ${null}                   | ${false} | ${false}     | ${true}  | ${true}
    ${'may leave out holidays of its own only'} | ${null}     | ${holidays('2026-12-18')} | ${false} | ${true}      | ${false} | ${false}
    ${'may have no holidays at all'}            | ${null}     | ${[]}                     | ${true}  | ${true}      | ${false} | ${false}
    ${'may differ in both'}                     | ${weekend}  | ${holidays('2026-12-26')} | ${false} | ${false}     | ${true}  | ${false}
  `('$case', ({ workingDays, own, friday, christmasDay, saturday, saturdayOff }) => {
    const calendar = teamCalendar(christmas, { workingDays }, own);
    expect(isWorkingDay(calendar, day('2026-12-18'))).toBe(friday);
    expect(isWorkingDay(calendar, day('2026-12-25'))).toBe(christmasDay);
    expect(isWorkingDay(calendar, day('2026-12-19'))).toBe(saturday);
    expect(isWorkingDay(calendar, day('2026-12-26'))).toBe(saturdayOff);
  });
});
