import { describe, expect, it } from 'vitest';
import { firstSprintFault, usualFirstSprint } from '../../src/domain/first-sprint.ts';
import type { SprintRhythm } from '../../src/domain/sprint-calendar.ts';
import { Temporal } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const twoWeeks: SprintRhythm = { weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] };

it.each`
  case                          | today           | firstOn         | lastOn
  ${'the first day of a week'}  | ${'2026-11-30'} | ${'2026-11-30'} | ${'2026-12-11'}
  ${'the middle of a week'}     | ${'2026-12-02'} | ${'2026-11-30'} | ${'2026-12-11'}
  ${'a Sunday'}                 | ${'2026-12-06'} | ${'2026-11-30'} | ${'2026-12-11'}
  ${'over the end of the year'} | ${'2026-12-31'} | ${'2026-12-28'} | ${'2027-01-08'}
`('the usual sprint on $case begins this week', ({ today, firstOn, lastOn }) => {
  expect(usualFirstSprint(twoWeeks, day(today))).toEqual({ firstOn: day(firstOn), lastOn: day(lastOn) });
});

describe('the sprint that a workspace begins with', () => {
  it.each`
    case                                 | firstOn         | lastOn          | fault
    ${'runs'}                            | ${'2026-11-30'} | ${'2026-12-11'} | ${null}
    ${'ends today'}                      | ${'2026-11-23'} | ${'2026-12-02'} | ${null}
    ${'ended yesterday'}                 | ${'2026-11-23'} | ${'2026-12-01'} | ${'over-already'}
    ${'begins tomorrow'}                 | ${'2026-12-03'} | ${'2026-12-11'} | ${null}
    ${'begins in six weeks'}             | ${'2027-01-13'} | ${'2027-01-22'} | ${null}
    ${'begins in six weeks and a day'}   | ${'2027-01-14'} | ${'2027-01-22'} | ${'too-far-ahead'}
    ${'ends before it begins'}           | ${'2026-12-11'} | ${'2026-11-30'} | ${'ends-before-it-starts'}
    ${'lasts one working week'}          | ${'2026-11-30'} | ${'2026-12-04'} | ${null}
    ${'lasts a day less than that'}      | ${'2026-11-30'} | ${'2026-12-03'} | ${'too-short'}
    ${'lasts six weeks'}                 | ${'2026-11-30'} | ${'2027-01-10'} | ${null}
    ${'lasts a day more than six weeks'} | ${'2026-11-30'} | ${'2027-01-11'} | ${'too-long'}
  `('that $case: $fault', ({ firstOn, lastOn, fault }) => {
    const dates = { firstOn: day(firstOn), lastOn: day(lastOn) };
    expect(firstSprintFault(twoWeeks, dates, day('2026-12-02'))).toBe(fault);
  });
});
