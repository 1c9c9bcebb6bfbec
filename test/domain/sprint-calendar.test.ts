import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDays, type Sprint, sprintEnd, sprintStart } from '../../src/domain/sprint.ts';
import {
  lastSprintBegun,
  nextSprint,
  type SprintPlan,
  sprintNumbered,
  sprintOn,
  sprintsFrom,
} from '../../src/domain/sprint-calendar.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dayText, plans, type WalkedSprint, walkedSprints } from './walked-sprints.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sprint = (number: number, firstOn: string, lastOn: string, name: string | null = null): Sprint => {
  return { number, name, firstOn: day(firstOn), lastOn: day(lastOn) };
};
const told = (sprint: Sprint | null) => sprint && `${sprint.number}: ${sprint.firstOn} to ${sprint.lastOn}`;

const twoWeeks: SprintPlan = {
  weeks: 2,
  startsOn: 1,
  workingDays: [1, 2, 3, 4, 5],
  pins: [sprint(41, '2026-11-16', '2026-11-27', 'Release 1.41')],
};
const christmas: SprintPlan = {
  ...twoWeeks,
  pins: [...twoWeeks.pins, sprint(43, '2026-12-14', '2027-01-08', 'Christmas')],
};

describe('the sprint that a day is in', () => {
  it.each`
    case                               | date            | is                                 | next
    ${'before the first one'}          | ${'2026-11-15'} | ${null}                            | ${41}
    ${'on its first day'}              | ${'2026-11-16'} | ${'41: 2026-11-16 to 2026-11-27'}  | ${42}
    ${'on the weekend within'}         | ${'2026-11-22'} | ${'41: 2026-11-16 to 2026-11-27'}  | ${42}
    ${'on its last day'}               | ${'2026-11-27'} | ${'41: 2026-11-16 to 2026-11-27'}  | ${42}
    ${'on the weekend between two'}    | ${'2026-11-28'} | ${null}                            | ${42}
    ${'on the Sunday between two'}     | ${'2026-11-29'} | ${null}                            | ${42}
    ${'on the first day that follows'} | ${'2026-11-30'} | ${'42: 2026-11-30 to 2026-12-11'}  | ${43}
    ${'in ten years'}                  | ${'2036-11-14'} | ${'301: 2036-11-03 to 2036-11-14'} | ${302}
  `('$case, $date: $is, and $next begins next', ({ date, is, next }) => {
    expect(told(sprintOn(twoWeeks, day(date)))).toBe(is);
    expect(nextSprint(twoWeeks, day(date)).number).toBe(next);
  });

  it.each`
    case                        | date            | is
    ${'the last before it'}     | ${'2026-12-11'} | ${'42: 2026-11-30 to 2026-12-11'}
    ${'the gap before it'}      | ${'2026-12-13'} | ${null}
    ${'its first day'}          | ${'2026-12-14'} | ${'43: 2026-12-14 to 2027-01-08'}
    ${'its third week'}         | ${'2026-12-28'} | ${'43: 2026-12-14 to 2027-01-08'}
    ${'its last day'}           | ${'2027-01-08'} | ${'43: 2026-12-14 to 2027-01-08'}
    ${'the weekend after it'}   | ${'2027-01-09'} | ${null}
    ${'the first that follows'} | ${'2027-01-11'} | ${'44: 2027-01-11 to 2027-01-22'}
  `('knows the 26 days over Christmas: $case', ({ date, is }) => {
    expect(told(sprintOn(christmas, day(date)))).toBe(is);
  });

  it('is the one that is over when none runs, and none before the first', () => {
    expect(lastSprintBegun(twoWeeks, day('2026-11-29'))?.number).toBe(41);
    expect(lastSprintBegun(twoWeeks, day('2026-11-15'))).toBeNull();
  });

  it('is none in a gap somebody left before a sprint, however long', () => {
    const offsite = { ...twoWeeks, pins: [...twoWeeks.pins, sprint(42, '2027-01-04', '2027-01-15')] };
    expect(sprintOn(offsite, day('2026-12-09'))).toBeNull();
    expect(lastSprintBegun(offsite, day('2026-12-09'))?.number).toBe(41);
    expect(nextSprint(offsite, day('2026-12-09')).number).toBe(42);
  });

  it('is found by a jump, not by a walk', () => {
    const started = performance.now();
    for (let year = 9000; year < 9100; year += 1)
      lastSprintBegun(twoWeeks, Temporal.PlainDate.from({ year, month: 6, day: 1 }));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('how sprints follow each other', () => {
  it.each`
    rhythm                                   | weeks | startsOn | workingDays              | first                           | second
    ${'a week, Monday to Friday'}            | ${1}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-11-20']} | ${['2026-11-23', '2026-11-27']}
    ${'two weeks, twelve days'}              | ${2}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-11-27']} | ${['2026-11-30', '2026-12-11']}
    ${'three weeks'}                         | ${3}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-12-04']} | ${['2026-12-07', '2026-12-25']}
    ${'four weeks'}                          | ${4}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-12-11']} | ${['2026-12-14', '2027-01-08']}
    ${'two weeks, Sunday to Thursday'}       | ${2}  | ${7}     | ${[7, 1, 2, 3, 4]}       | ${['2026-11-15', '2026-11-26']} | ${['2026-11-29', '2026-12-10']}
    ${'two weeks, every day worked'}         | ${2}  | ${1}     | ${[1, 2, 3, 4, 5, 6, 7]} | ${['2026-11-16', '2026-11-29']} | ${['2026-11-30', '2026-12-13']}
    ${'two weeks from Wednesday'}            | ${2}  | ${3}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-18', '2026-12-01']} | ${['2026-12-02', '2026-12-15']}
    ${'two weeks, Wednesdays off'}           | ${2}  | ${1}     | ${[1, 2, 4, 5]}          | ${['2026-11-16', '2026-11-27']} | ${['2026-11-30', '2026-12-11']}
    ${'after one that ended mid-week'}       | ${2}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-11-24']} | ${['2026-11-30', '2026-12-11']}
    ${'after one that began off its day'}    | ${2}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-17', '2026-11-27']} | ${['2026-11-30', '2026-12-11']}
    ${'after one that ended on the weekend'} | ${2}  | ${1}     | ${[1, 2, 3, 4, 5]}       | ${['2026-11-16', '2026-11-29']} | ${['2026-11-30', '2026-12-11']}
  `('$rhythm', ({ weeks, startsOn, workingDays, first, second }) => {
    const plan = { weeks, startsOn, workingDays, pins: [sprint(7, first[0], first[1])] };
    expect(told(sprintNumbered(plan, 8))).toBe(`8: ${second[0]} to ${second[1]}`);
  });

  it('numbers them from the first one on', () => {
    expect(sprintNumbered(christmas, 40)).toBeNull();
    expect(sprintNumbered(christmas, 43)?.name).toBe('Christmas');
    expect(sprintsFrom(christmas, 42, 3).map(told)).toEqual([
      '42: 2026-11-30 to 2026-12-11',
      '43: 2026-12-14 to 2027-01-08',
      '44: 2027-01-11 to 2027-01-22',
    ]);
  });

  it('agrees with a walk from day to day, whatever was pinned', { tags: ['long'], timeout: 20_000 }, () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const walked = walkedSprints(plan, 40);
        const days = daysAround(walked);
        const numbered = walked.map(({ number }) => told(sprintNumbered(plan, number)));
        expect(numbered).toEqual(
          walked.map(({ number, first, last }) => `${number}: ${dayText(first)} to ${dayText(last)}`),
        );
        expect(days.map((date) => found(plan, date))).toEqual(days.map((date) => walkedOn(walked, date)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a sprint as instants', () => {
  it.each`
    zone                  | first           | last            | start                     | end                       | days
    ${'Europe/London'}    | ${'2026-03-16'} | ${'2026-03-29'} | ${'2026-03-16T00:00:00Z'} | ${'2026-03-29T23:00:00Z'} | ${14}
    ${'Europe/London'}    | ${'2026-10-12'} | ${'2026-10-25'} | ${'2026-10-11T23:00:00Z'} | ${'2026-10-26T00:00:00Z'} | ${14}
    ${'America/New_York'} | ${'2026-11-02'} | ${'2026-11-13'} | ${'2026-11-02T05:00:00Z'} | ${'2026-11-14T05:00:00Z'} | ${12}
    ${'Africa/Cairo'}     | ${'2026-04-12'} | ${'2026-04-23'} | ${'2026-04-11T22:00:00Z'} | ${'2026-04-23T22:00:00Z'} | ${12}
  `('in $zone from $first to $last: from $start up to $end', ({ zone, first, last, start, end, days }) => {
    expect(sprintStart(sprint(1, first, last), zone).toString()).toBe(start);
    expect(sprintEnd(sprint(1, first, last), zone).toString()).toBe(end);
    expect(calendarDays(sprint(1, first, last))).toBe(days);
  });
});

/** The edges of each sprint, and a day within. */
function daysAround(walked: WalkedSprint[]): number[] {
  return walked
    .slice(0, -1)
    .flatMap(({ first, last }) => [first - 1, first, Math.floor((first + last) / 2), last, last + 1]);
}

function found(plan: SprintPlan, date: number) {
  const on = day(dayText(date));
  const numbers = [sprintOn(plan, on), lastSprintBegun(plan, on), nextSprint(plan, on)].map((sprint) => sprint?.number);
  return [date, ...numbers];
}

function walkedOn(walked: WalkedSprint[], date: number) {
  const begun = walked.findLast(({ first }) => first <= date);
  const running = begun && date <= begun.last ? begun.number : undefined;
  return [date, running, begun?.number, begun ? begun.number + 1 : walked[0]!.number];
}
