import { expect, it } from 'vitest';
import { clockChanges } from '../../src/domain/clock-changes.ts';
import { Temporal } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

it.each`
  case                           | first           | last            | zone                     | days
  ${'a fortnight around it'}     | ${'2027-03-22'} | ${'2027-04-02'} | ${'Europe/London'}       | ${['2027-03-28']}
  ${'its day alone'}             | ${'2027-03-28'} | ${'2027-03-28'} | ${'Europe/London'}       | ${['2027-03-28']}
  ${'the days before it'}        | ${'2027-03-15'} | ${'2027-03-27'} | ${'Europe/London'}       | ${[]}
  ${'the days after it'}         | ${'2027-03-29'} | ${'2027-04-09'} | ${'Europe/London'}       | ${[]}
  ${'clocks going back'}         | ${'2026-10-19'} | ${'2026-10-30'} | ${'Europe/London'}       | ${['2026-10-25']}
  ${'another zone, other weeks'} | ${'2027-03-08'} | ${'2027-03-19'} | ${'America/New_York'}    | ${['2027-03-14']}
  ${'half an hour'}              | ${'2027-03-29'} | ${'2027-04-09'} | ${'Australia/Lord_Howe'} | ${['2027-04-04']}
  ${'a change at midnight'}      | ${'2027-03-28'} | ${'2027-04-02'} | ${'Asia/Beirut'}         | ${['2027-03-28']}
  ${'a whole year'}              | ${'2027-01-01'} | ${'2027-12-31'} | ${'Europe/London'}       | ${['2027-03-28', '2027-10-31']}
  ${'clocks that never change'}  | ${'2027-01-01'} | ${'2027-12-31'} | ${'Asia/Tokyo'}          | ${[]}
`('finds in $zone, $case: $days', ({ first, last, zone, days }) => {
  expect(clockChanges(day(first), day(last), zone).map(String)).toEqual(days);
});
