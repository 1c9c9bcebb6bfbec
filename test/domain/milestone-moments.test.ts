import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../src/domain/milestone.ts';
import {
  aheadMoment,
  aheadTold,
  metricMoment,
  updateMoment,
  waitsForUpdate,
} from '../../src/domain/milestone-moments.ts';
import { planningSchedule } from '../../src/domain/planning-schedule.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dropped, goal, settings } from './example-goals.ts';
import { agreedMilestone } from './example-milestones.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
const sprint = { number: 42, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') };
const scheduleWith = (...holidays: string[]) =>
  planningSchedule(
    { ...settings, timeZone: 'Europe/London' },
    [sprint],
    holidays.map((on) => ({ on: day(on), name: 'x' })),
    {},
  );
const schedule = scheduleWith();

describe('an owner is asked for an update', () => {
  it.each`
    case                       | zone                  | holidays          | at
    ${'the Friday before'}     | ${'Europe/London'}    | ${[]}             | ${'2026-12-04T10:00:00Z'}
    ${'on their own clocks'}   | ${'America/New_York'} | ${[]}             | ${'2026-12-04T15:00:00Z'}
    ${'before a holiday'}      | ${'Europe/London'}    | ${['2026-12-04']} | ${'2026-12-03T10:00:00Z'}
    ${'the week begins later'} | ${'Europe/London'}    | ${['2026-12-07']} | ${'2026-12-04T10:00:00Z'}
  `('$case, at $at', ({ zone, holidays, at }) => {
    const moment = updateMoment(sprint, scheduleWith(...holidays), zone);
    expect(moment.at.toString()).toBe(at);
    expect(moment.until.toString()).toBe('2026-12-09T16:00:00Z');
  });

  const moment = updateMoment(sprint, schedule, 'Europe/London');
  const updated = (at: string): Partial<Milestone> => ({
    updates: [{ health: 'on-track', says: 'Well', by: 'ben', at: instant(at) }],
  });
  it.each`
    case                                  | changed                            | waits
    ${'never updated'}                    | ${{}}                              | ${true}
    ${'just before this sprint'}          | ${updated('2026-11-27T09:59:00Z')} | ${true}
    ${'in the last sprint’s last minute'} | ${updated('2026-11-29T23:59:00Z')} | ${true}
    ${'as this sprint began'}             | ${updated('2026-11-30T00:00:00Z')} | ${false}
    ${'the minute before'}                | ${updated('2026-12-04T09:59:00Z')} | ${false}
    ${'nobody owns it'}                   | ${{ owner: null }}                 | ${false}
    ${'only suggested'}                   | ${{ state: 'suggested' }}          | ${false}
    ${'closed'}                           | ${{ state: 'closed' }}             | ${false}
  `('$case: $waits', ({ changed, waits }) => {
    expect(waitsForUpdate({ ...agreedMilestone, ...changed }, moment, 'Europe/London')).toBe(waits);
  });

  it.each`
    at                        | waits
    ${'2026-11-20T09:59:00Z'} | ${true}
    ${'2026-11-20T10:00:00Z'} | ${false}
  `('in a sprint of one week, updated at $at: $waits', ({ at, waits }) => {
    const short = { ...sprint, lastOn: day('2026-12-04') };
    const asked = updateMoment(short, planningSchedule(settings, [short], [], {}), 'Europe/London');
    expect(asked.at.toString()).toBe('2026-11-27T10:00:00Z');
    expect(waitsForUpdate({ ...agreedMilestone, ...updated(at) }, asked, 'Europe/London')).toBe(waits);
  });
});

it.each`
  case                     | zone                  | holidays          | at
  ${'the day after'}       | ${'Europe/London'}    | ${[]}             | ${'2026-12-10T10:00:00Z'}
  ${'after a holiday'}     | ${'Europe/London'}    | ${['2026-12-10']} | ${'2026-12-11T10:00:00Z'}
  ${'on their own clocks'} | ${'Australia/Sydney'} | ${[]}             | ${'2026-12-09T23:00:00Z'}
`('followers read what comes $case planning, at $at', ({ zone, holidays, at }) => {
  expect(aheadMoment(sprint, scheduleWith(...holidays), zone).at.toString()).toBe(at);
});

it.each`
  endedAt                   | weeks | at
  ${'2026-11-25T17:00:00Z'} | ${4}  | ${'2026-12-23T10:00:00Z'}
  ${'2026-11-25T17:00:00Z'} | ${1}  | ${'2026-12-02T10:00:00Z'}
  ${'2026-11-28T12:00:00Z'} | ${4}  | ${'2026-12-28T10:00:00Z'}
  ${'2027-03-01T12:00:00Z'} | ${4}  | ${'2027-03-29T09:00:00Z'}
`('closed at $endedAt, the metric is asked for $weeks weeks later, at $at', ({ endedAt, weeks, at }) => {
  const moment = metricMoment({ endedAt: instant(endedAt) }, weeks, schedule.calendar, 'Europe/London');
  expect(moment.toString()).toBe(at);
});

it('what comes is alike while its goals, their sprints and titles are', () => {
  const next = [43, 44, 45];
  const ahead = { ...goal, sprint: 43 };
  const told = aheadTold(agreedMilestone, [ahead], next);
  expect(aheadTold(agreedMilestone, [{ ...ahead, state: 'committed' }, goal, { ...dropped, sprint: 44 }], next)).toBe(
    told,
  );
  expect(aheadTold(agreedMilestone, [{ ...ahead, title: 'Other' }], next)).not.toBe(told);
  expect(aheadTold(agreedMilestone, [{ ...ahead, sprint: 44 }], next)).not.toBe(told);
  expect(aheadTold(agreedMilestone, [], next)).toBe('');
  expect(aheadTold({ ...agreedMilestone, state: 'closed' }, [ahead], next)).toBe('');
});
