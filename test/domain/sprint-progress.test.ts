import { expect, it } from 'vitest';
import type { Sprint } from '../../src/domain/sprint.ts';
import { sprintProgress } from '../../src/domain/sprint-progress.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sprint: Sprint = { number: 42, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') };
const christmas: Sprint = { number: 43, name: null, firstOn: day('2026-12-14'), lastOn: day('2027-01-08') };
const clocksChange: Sprint = { number: 49, name: null, firstOn: day('2027-03-22'), lastOn: day('2027-04-02') };
const toSunday: Sprint = { ...sprint, lastOn: day('2026-12-13') };
const holidays = ['2026-12-25', '2026-12-28', '2027-01-01'].map((on) => ({ on: day(on), name: 'Off' }));
const calendar = workCalendar([1, 2, 3, 4, 5], holidays);

it.each`
  case                              | of              | today           | standing     | days  | left  | worksToday
  ${'the day before it begins'}     | ${sprint}       | ${'2026-11-29'} | ${'coming'}  | ${10} | ${10} | ${false}
  ${'its first day'}                | ${sprint}       | ${'2026-11-30'} | ${'running'} | ${10} | ${10} | ${true}
  ${'a weekend in it'}              | ${sprint}       | ${'2026-12-05'} | ${'running'} | ${10} | ${5}  | ${false}
  ${'its last day'}                 | ${sprint}       | ${'2026-12-11'} | ${'running'} | ${10} | ${1}  | ${true}
  ${'the day after'}                | ${sprint}       | ${'2026-12-12'} | ${'over'}    | ${10} | ${0}  | ${false}
  ${'a last day off'}               | ${toSunday}     | ${'2026-12-13'} | ${'running'} | ${10} | ${0}  | ${false}
  ${'26 days with three holidays'}  | ${christmas}    | ${'2026-12-14'} | ${'running'} | ${17} | ${17} | ${true}
  ${'Christmas Day'}                | ${christmas}    | ${'2026-12-25'} | ${'running'} | ${17} | ${8}  | ${false}
  ${'the Friday before it changes'} | ${clocksChange} | ${'2027-03-26'} | ${'running'} | ${10} | ${6}  | ${true}
  ${'the Sunday it changes'}        | ${clocksChange} | ${'2027-03-28'} | ${'running'} | ${10} | ${5}  | ${false}
`('on $case $left of $days working days are left', ({ of, today, standing, days, left, worksToday }) => {
  expect(sprintProgress(of, calendar, day(today))).toEqual({ standing, days, left, worksToday });
});
