import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meetingsBetween,
  nextMeeting,
  plannedSprint,
  sprintsBegun,
  sprintToPlan,
} from '../../src/domain/meeting-times.ts';
import { planningMeeting } from '../../src/domain/planning-meeting.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { sprintsFrom } from '../../src/domain/sprint-calendar.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { scheduleOf, startOf, worlds } from './watched-worlds.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);

const told = ({ sprint, at }: { sprint: number; at: Temporal.Instant }) => `${at} for ${sprint}`;

/** Sprint 41 is the first, from 16 to 27 November 2026; meetings are on Wednesdays at 16:00. */
const schedule: PlanningSchedule = {
  plan: {
    ...{ weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] },
    pins: [{ number: 41, name: null, firstOn: day('2026-11-16'), lastOn: day('2026-11-27') }],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'Europe/London',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: instant('2026-11-10T12:00Z'),
};

describe('the sprint to plan', () => {
  it.each`
    case                                  | today           | sprint | meetingAt
    ${'before the first sprint'}          | ${'2026-11-15'} | ${41}  | ${undefined}
    ${'from a sprint’s first day'}        | ${'2026-11-16'} | ${42}  | ${'2026-11-25T16:00:00Z'}
    ${'on its last day'}                  | ${'2026-11-27'} | ${42}  | ${'2026-11-25T16:00:00Z'}
    ${'between two'}                      | ${'2026-11-29'} | ${42}  | ${'2026-11-25T16:00:00Z'}
    ${'from the next sprint’s first day'} | ${'2026-11-30'} | ${43}  | ${'2026-12-09T16:00:00Z'}
  `('$case is sprint $sprint', ({ today, sprint, meetingAt }) => {
    const planned = sprintToPlan(schedule, day(today));
    expect(planned.sprint.number).toBe(sprint);
    expect(planned.meeting?.at.toString()).toBe(meetingAt);
  });

  it('is none before the first', () => {
    expect(plannedSprint(40, schedule)).toBeNull();
  });
});

describe('sprints begin', () => {
  it.each`
    case                             | since                         | until                     | begun
    ${'none in the middle of one'}   | ${'2026-11-16T00:00:00Z'}     | ${'2026-11-29T23:59:59Z'} | ${[]}
    ${'at the first instant of one'} | ${'2026-11-29T23:59:59.999Z'} | ${'2026-11-30T00:00:00Z'} | ${[42]}
    ${'each once'}                   | ${'2026-11-30T00:00:00Z'}     | ${'2026-11-30T00:01:00Z'} | ${[]}
    ${'the very first one, too'}     | ${'2026-11-15T12:00:00Z'}     | ${'2026-11-16T00:00:00Z'} | ${[41]}
    ${'several in a long outage'}    | ${'2026-11-20T00:00:00Z'}     | ${'2026-12-15T00:00:00Z'} | ${[42, 43]}
    ${'none before the first'}       | ${'2026-11-10T12:00:00Z'}     | ${'2026-11-12T00:00:00Z'} | ${[]}
  `('$case: $begun', ({ since, until, begun }) => {
    expect(sprintsBegun(instant(since), instant(until), schedule)).toEqual(begun);
  });
});

describe('meetings', () => {
  it.each`
    case                     | since                         | until                         | due
    ${'before one'}          | ${'2026-11-25T15:59:00Z'}     | ${'2026-11-25T15:59:59.999Z'} | ${[]}
    ${'up to one'}           | ${'2026-11-25T15:59:59.999Z'} | ${'2026-11-25T16:00:00Z'}     | ${['2026-11-25T16:00:00Z for 42']}
    ${'from one on'}         | ${'2026-11-25T16:00:00Z'}     | ${'2026-11-25T16:01:00Z'}     | ${[]}
    ${'over a long outage'}  | ${'2026-11-25T15:00:00Z'}     | ${'2026-12-23T16:00:00Z'}     | ${['2026-11-25T16:00:00Z for 42', '2026-12-09T16:00:00Z for 43', '2026-12-23T16:00:00Z for 44']}
    ${'before set-up ended'} | ${'2026-11-01T00:00:00Z'}     | ${'2026-11-10T12:00:00Z'}     | ${[]}
  `('$case: $due', ({ since, until, due }) => {
    const meetings = meetingsBetween(instant(since), instant(until), schedule);
    expect(meetings.map(told)).toEqual(due);
  });

  it('are due exactly once each, however time is cut', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const schedule = scheduleOf(world);
        const start = startOf(world);
        const cuts = [0, ...world.ticks, 84 * 24 * 60]
          .toSorted((a, b) => a - b)
          .map((minutes) => start.add({ minutes }));
        const found = cuts.slice(1).flatMap((until, i) => meetingsBetween(cuts[i]!, until, schedule));

        const all = sprintsFrom(schedule.plan, schedule.plan.pins[0]!.number, 20)
          .map((sprint) => ({ sprint: sprint.number + 1, at: planningMeeting(sprint, schedule).at }))
          .filter(({ at }) => Temporal.Instant.compare(at, schedule.setUpAt) > 0);
        expect(found.map(told)).toEqual(
          all.filter(({ at }) => Temporal.Instant.compare(at, cuts.at(-1)!) <= 0).map(told),
        );
        expect(nextMeeting(start, schedule)).toEqual(all[0]!.at);
      }),
      { numRuns: 50 },
    );
  });
});
