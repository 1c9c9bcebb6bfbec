import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPaper, type PaperDue, papersDue } from '../../src/domain/planning-papers.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { scheduleOf, startOf, worlds } from './watched-worlds.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const told = ({ kind, sprint, dueAt }: PaperDue) => `${dueAt.toString({ smallestUnit: 'minute' })} ${kind} ${sprint}`;

/** Sprint 42 ends on Friday 11 December 2026; its meeting, on Wednesday the 9th at 16:00, plans sprint 43. */
const schedule: PlanningSchedule = {
  plan: {
    ...{ weeks: 2, startsOn: 1, workingDays: [1, 2, 3, 4, 5] },
    pins: [{ number: 42, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') }],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'Europe/London',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: instant('2026-11-30T08:00Z'),
};

describe('what the planning channel gets', () => {
  const preRead = '2026-12-09T10:00Z pre-read 43';
  const runSheet = '2026-12-09T15:50Z run-sheet 43';
  const talkList = '2026-12-09T16:00Z talk-list 43';
  it.each`
    case                                       | isAsync  | since                     | now                       | due
    ${'nothing before its time'}               | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T09:59:59Z'} | ${[]}
    ${'the pre-read'}                          | ${false} | ${'2026-12-09T09:59:00Z'} | ${'2026-12-09T10:00:00Z'} | ${[preRead]}
    ${'each once'}                             | ${false} | ${'2026-12-09T10:00:00Z'} | ${'2026-12-09T15:49:59Z'} | ${[]}
    ${'the run-sheet'}                         | ${false} | ${'2026-12-09T10:00:00Z'} | ${'2026-12-09T15:50:00Z'} | ${[runSheet]}
    ${'a late pre-read'}                       | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T15:49:59Z'} | ${[preRead]}
    ${'no pre-read once the run-sheet is due'} | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T15:50:00Z'} | ${[runSheet]}
    ${'a run-sheet while the meeting is on'}   | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T17:59:59Z'} | ${[runSheet]}
    ${'nothing once the meeting is over'}      | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T18:00:00Z'} | ${[]}
    ${'the last of two meetings missed'}       | ${false} | ${'2026-12-08T10:00:00Z'} | ${'2026-12-23T10:30:00Z'} | ${['2026-12-23T10:00Z pre-read 44']}
    ${'no run-sheet where it is async'}        | ${true}  | ${'2026-12-09T10:00:00Z'} | ${'2026-12-09T15:59:59Z'} | ${[]}
    ${'the list at the deadline'}              | ${true}  | ${'2026-12-09T10:00:00Z'} | ${'2026-12-09T16:00:00Z'} | ${[talkList]}
    ${'a pre-read until the deadline'}         | ${true}  | ${'2026-12-08T10:00:00Z'} | ${'2026-12-09T15:59:59Z'} | ${[preRead]}
    ${'no pre-read after it'}                  | ${true}  | ${'2026-12-08T10:00:00Z'} | ${'2026-12-11T10:00:00Z'} | ${[talkList]}
    ${'no list once the sprint has begun'}     | ${true}  | ${'2026-12-08T10:00:00Z'} | ${'2026-12-14T00:00:00Z'} | ${[]}
  `('$case', ({ isAsync, since, now, due }) => {
    expect(papersDue(instant(since), instant(now), schedule, isAsync).map(told)).toEqual(due);
  });

  it('is nothing that is switched off', () => {
    const off = { ...schedule, moments: { 'pre-read': 'off', 'run-sheet': 'off' } } as const;
    const all = [instant('2026-12-09T00:00:00Z'), instant('2026-12-09T15:55:00Z')] as const;
    expect(papersDue(...all, off, false)).toEqual([]);
    expect(nextPaper(all[0], off, false)).toBeNull();
    expect(nextPaper(all[0], off, true)?.toString()).toBe('2026-12-09T16:00:00Z');
  });
});

describe('the next of them', () => {
  it.each`
    since                     | isAsync  | next
    ${'2026-11-30T08:00:00Z'} | ${false} | ${'2026-12-09T10:00:00Z'}
    ${'2026-12-09T10:00:00Z'} | ${false} | ${'2026-12-09T15:50:00Z'}
    ${'2026-12-09T15:50:00Z'} | ${false} | ${'2026-12-23T10:00:00Z'}
    ${'2026-12-09T10:00:00Z'} | ${true}  | ${'2026-12-09T16:00:00Z'}
    ${'2026-12-09T16:00:00Z'} | ${true}  | ${'2026-12-23T10:00:00Z'}
  `('after $since is at $next', ({ since, isAsync, next }) => {
    expect(nextPaper(instant(since), schedule, isAsync)?.toString()).toBe(next);
  });

  it('is where something falls due, in any world', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), (world, isAsync) => {
        const schedule = scheduleOf(world);
        const start = startOf(world);
        const next = nextPaper(start, schedule, isAsync);
        if (!next) return;
        const before = papersDue(start, next.subtract({ milliseconds: 1 }), schedule, isAsync);
        expect(before).toEqual([]);
        const due = papersDue(next.subtract({ milliseconds: 1 }), next, schedule, isAsync);
        expect(due.map(({ dueAt }) => dueAt.toString())).toContain(next.toString());
      }),
      { numRuns: 50 },
    );
  });
});
