import { expect, it } from 'vitest';
import { meaningEnds, type WeekMoment } from '../../src/domain/moment-meaning.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** Sprint 42 meets on Wed 9 Dec at 16:00 in New York, which is 21:00 in UTC; sprint 43 begins there on Mon 14 Dec. */
const schedule: PlanningSchedule = {
  plan: {
    ...{ weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] },
    pins: [{ number: 42, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') }],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'America/New_York',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: Temporal.Instant.from('2026-11-01T00:00Z'),
};

it.each`
  name                | at                        | ends                      | because
  ${'sprint-start'}   | ${'2026-11-30T09:00:00Z'} | ${'2026-12-09T21:00:00Z'} | ${'then its goals are looked back on'}
  ${'proposals-open'} | ${'2026-12-07T10:00:00Z'} | ${'2026-12-09T21:00:00Z'} | ${'then proposals are finalised'}
  ${'nudge'}          | ${'2026-12-08T14:00:00Z'} | ${'2026-12-09T21:00:00Z'} | ${'the meeting it prepares is over'}
  ${'finalise'}       | ${'2026-12-09T22:00:00Z'} | ${'2026-12-14T05:00:00Z'} | ${'proposals stand when the sprint begins'}
  ${'team-session'}   | ${'2026-12-10T10:00:00Z'} | ${'2026-12-14T05:00:00Z'} | ${'the sprint begins'}
  ${'sprint-end'}     | ${'2026-12-11T15:00:00Z'} | ${'2026-12-14T05:00:00Z'} | ${'the next sprint begins'}
  ${'team-session'}   | ${'2026-12-15T10:00:00Z'} | ${'2026-12-16T10:00:00Z'} | ${'what comes later than that lasts a day'}
`('$name at $at means something until $ends: $because', ({ name, at, ends }) => {
  const moment = { name: name as WeekMoment, sprint: 42, at: Temporal.Instant.from(at) };
  expect(meaningEnds(moment, schedule).toString()).toBe(ends);
});
