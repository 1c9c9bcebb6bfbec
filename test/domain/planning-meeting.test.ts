import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planningMeeting, planningWeek } from '../../src/domain/planning-meeting.ts';
import type { Sprint } from '../../src/domain/sprint.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { dayText, weekdayOfDay, workingWeeks } from './walked-sprints.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sprint = (firstOn: string, lastOn: string): Sprint => {
  return { number: 1, name: null, firstOn: day(firstOn), lastOn: day(lastOn) };
};

interface Setting {
  zone?: string;
  weekday?: Weekday;
  time?: string;
  workingDays?: readonly Weekday[];
  holidays?: readonly string[];
  startsOn?: Weekday;
}

/** Wednesday 16:00 in London, Monday to Friday, unless a row says otherwise. */
function rhythm({
  zone,
  weekday = 3,
  time = '16:00',
  workingDays = [1, 2, 3, 4, 5],
  holidays = [],
  startsOn = 1,
}: Setting) {
  return {
    timeZone: zone ?? 'Europe/London',
    meeting: { weekday, time: Temporal.PlainTime.from(time) },
    calendar: workCalendar(
      workingDays,
      holidays.map((on) => ({ on: day(on), name: 'A holiday' })),
    ),
    plan: { weeks: 2, startsOn, workingDays },
  };
}

const closed = [
  '2026-12-21',
  '2026-12-22',
  '2026-12-23',
  '2026-12-24',
  '2026-12-25',
  '2026-12-28',
  '2026-12-29',
  '2026-12-30',
  '2026-12-31',
  '2027-01-01',
];
const sundayToThursday = { workingDays: [7, 1, 2, 3, 4], startsOn: 7 } as const;

describe('the planning meeting', () => {
  it.each`
    sprint                                       | first           | last            | setting                                                     | at
    ${'two weeks in winter'}                     | ${'2026-11-16'} | ${'2026-11-27'} | ${{}}                                                       | ${'2026-11-25T16:00:00Z'}
    ${'two weeks in summer'}                     | ${'2026-06-15'} | ${'2026-06-26'} | ${{}}                                                       | ${'2026-06-24T15:00:00Z'}
    ${'with the clocks going forward before it'} | ${'2026-03-23'} | ${'2026-04-03'} | ${{}}                                                       | ${'2026-04-01T15:00:00Z'}
    ${'with the clocks going back before it'}    | ${'2026-10-19'} | ${'2026-10-30'} | ${{}}                                                       | ${'2026-10-28T16:00:00Z'}
    ${'on a day whose clocks skip its time'}     | ${'2026-03-16'} | ${'2026-03-29'} | ${{ weekday: 7, time: '01:30', workingDays: [1, 7] }}       | ${'2026-03-29T01:30:00Z'}
    ${'on a day that shows its time twice'}      | ${'2026-10-12'} | ${'2026-10-25'} | ${{ weekday: 7, time: '01:30', workingDays: [1, 7] }}       | ${'2026-10-25T00:30:00Z'}
    ${'in New York, days after its change'}      | ${'2026-03-02'} | ${'2026-03-13'} | ${{ zone: 'America/New_York' }}                             | ${'2026-03-11T20:00:00Z'}
    ${'on Lord Howe, after its half hour'}       | ${'2026-09-28'} | ${'2026-10-09'} | ${{ zone: 'Australia/Lord_Howe' }}                          | ${'2026-10-07T05:00:00Z'}
    ${'on Lord Howe, before it'}                 | ${'2026-09-21'} | ${'2026-10-02'} | ${{ zone: 'Australia/Lord_Howe' }}                          | ${'2026-09-30T05:30:00Z'}
    ${'26 days over Christmas'}                  | ${'2026-12-14'} | ${'2027-01-08'} | ${{ holidays: closed }}                                     | ${'2027-01-06T16:00:00Z'}
    ${'that ends on its weekday'}                | ${'2026-11-16'} | ${'2026-11-25'} | ${{}}                                                       | ${'2026-11-25T16:00:00Z'}
    ${'that ends the day before its weekday'}    | ${'2026-11-16'} | ${'2026-11-24'} | ${{}}                                                       | ${'2026-11-18T16:00:00Z'}
    ${'that ends after it with a holiday'}       | ${'2026-12-07'} | ${'2026-12-16'} | ${{ holidays: ['2026-12-16'] }}                             | ${'2026-12-09T16:00:00Z'}
    ${'with its day a holiday'}                  | ${'2026-11-16'} | ${'2026-11-27'} | ${{ holidays: ['2026-11-25'] }}                             | ${'2026-11-24T16:00:00Z'}
    ${'with that and the day before a holiday'}  | ${'2026-11-16'} | ${'2026-11-27'} | ${{ holidays: ['2026-11-25', '2026-11-24'] }}               | ${'2026-11-23T16:00:00Z'}
    ${'with its Monday a holiday'}               | ${'2026-11-16'} | ${'2026-11-27'} | ${{ weekday: 1, holidays: ['2026-11-23'] }}                 | ${'2026-11-20T16:00:00Z'}
    ${'Sunday to Thursday'}                      | ${'2026-11-15'} | ${'2026-11-26'} | ${sundayToThursday}                                         | ${'2026-11-25T16:00:00Z'}
    ${'one week'}                                | ${'2026-11-16'} | ${'2026-11-20'} | ${{}}                                                       | ${'2026-11-18T16:00:00Z'}
    ${'one week, worked from Thursday'}          | ${'2026-11-16'} | ${'2026-11-20'} | ${{ holidays: ['2026-11-16', '2026-11-17', '2026-11-18'] }} | ${'2026-11-19T16:00:00Z'}
    ${'four weeks'}                              | ${'2026-11-16'} | ${'2026-12-11'} | ${{}}                                                       | ${'2026-12-09T16:00:00Z'}
    ${'all of it holidays'}                      | ${'2026-12-21'} | ${'2027-01-01'} | ${{ holidays: closed }}                                     | ${'2026-12-21T16:00:00Z'}
  `('of a sprint $sprint is at $at', ({ first, last, setting, at }) => {
    expect(planningMeeting(sprint(first, last), rhythm(setting)).at.toString()).toBe(at);
  });

  it('is where a search backwards from day to day finds it', { tags: ['long'] }, () => {
    const cases = fc.record({
      first: fc.integer({ min: 20_454, max: 20_820 }),
      days: fc.integer({ min: 5, max: 42 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      workingDays: workingWeeks,
      holidays: fc.array(fc.nat({ max: 50 }), { maxLength: 25 }),
    });
    fc.assert(
      fc.property(cases, ({ first, days, weekday, workingDays, holidays }) => {
        const off = new Set(holidays.map((days) => first - 8 + days));
        const works = (day: number) => workingDays.some((each) => each === weekdayOfDay(day)) && !off.has(day);
        const setting = { weekday: weekday as Weekday, workingDays, holidays: [...off].map(dayText) };

        const found = planningMeeting(sprint(dayText(first), dayText(first + days - 1)), rhythm(setting)).on.toString();
        expect(found).toBe(dayText(meetingDay(first, first + days - 1, weekday, works)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the planning week', () => {
  it.each`
    sprint                               | first           | last            | setting                         | from            | until
    ${'two weeks'}                       | ${'2026-11-16'} | ${'2026-11-27'} | ${{}}                           | ${'2026-11-23'} | ${'2026-11-27'}
    ${'with its Monday a holiday'}       | ${'2026-11-16'} | ${'2026-11-27'} | ${{ holidays: ['2026-11-23'] }} | ${'2026-11-24'} | ${'2026-11-27'}
    ${'one week'}                        | ${'2026-11-16'} | ${'2026-11-20'} | ${{}}                           | ${'2026-11-16'} | ${'2026-11-20'}
    ${'one week that begins on Tuesday'} | ${'2026-11-17'} | ${'2026-11-20'} | ${{}}                           | ${'2026-11-17'} | ${'2026-11-20'}
    ${'Sunday to Thursday'}              | ${'2026-11-15'} | ${'2026-11-26'} | ${sundayToThursday}             | ${'2026-11-22'} | ${'2026-11-26'}
    ${'over Christmas'}                  | ${'2026-12-14'} | ${'2027-01-08'} | ${{ holidays: closed }}         | ${'2027-01-04'} | ${'2027-01-08'}
    ${'that ends on a Tuesday'}          | ${'2026-11-16'} | ${'2026-12-01'} | ${{}}                           | ${'2026-11-23'} | ${'2026-12-01'}
    ${'from Wednesday to Tuesday'}       | ${'2026-11-18'} | ${'2026-12-01'} | ${{ startsOn: 3 }}              | ${'2026-11-25'} | ${'2026-12-01'}
    ${'all of it holidays'}              | ${'2026-12-21'} | ${'2027-01-01'} | ${{ holidays: closed }}         | ${'2026-12-21'} | ${'2027-01-01'}
  `('of a sprint $sprint is $from to $until', ({ first, last, setting, from, until }) => {
    const week = planningWeek(sprint(first, last), rhythm(setting));
    expect(`${week.firstOn} to ${week.lastOn}`).toBe(`${from} to ${until}`);
  });
});

function meetingDay(first: number, last: number, weekday: number, works: (day: number) => boolean): number {
  const worked = Array.from({ length: last - first + 1 }, (_, days) => first + days).filter(works);
  if (worked.length === 0) return first;

  let day = worked.at(-1)!;
  while (weekdayOfDay(day) !== weekday) day -= 1;
  while (day >= first && !works(day)) day -= 1;
  return Math.max(day, worked[0]!);
}
