import { expect, it } from 'vitest';
import { editSprint } from '../../src/domain/edit-sprint.ts';
import { momentMoves } from '../../src/domain/moment-moves.ts';
import { planningReader } from '../../src/domain/moment-times.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const schedule: PlanningSchedule = {
  plan: {
    weeks: 2,
    startsOn: 1,
    workingDays: [1, 2, 3, 4, 5],
    pins: [{ number: 41, name: null, firstOn: day('2026-03-09'), lastOn: day('2026-03-20') }],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'Europe/London',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: Temporal.Instant.from('2026-03-01T12:00Z'),
};

it('tells every moment that moves with the dates of a sprint, across a clock change, and none that stays', () => {
  const longer = {
    number: 41,
    name: null,
    firstOn: day('2026-03-09'),
    lastOn: day('2026-04-03'),
    later: 'stay',
  } as const;
  const outcome = editSprint(schedule.plan, { ...longer, lastOn: day('2026-03-22') }, day('2026-03-10'));
  expect(outcome.kind === 'edited' && momentMoves(outcome.moved, schedule, planningReader(schedule))).toEqual([]);

  const moved = editSprint(schedule.plan, { ...longer, later: 'move' }, day('2026-03-10'));
  const moves = moved.kind === 'edited' ? momentMoves(moved.moved, schedule, planningReader(schedule)) : [];
  expect(moves.slice(0, 3).map(({ name, sprint, was, is }) => `${sprint} ${name}: ${was} to ${is}`)).toEqual([
    '41 pre-read: 2026-03-18T10:00:00Z to 2026-04-01T09:00:00Z',
    '41 run-sheet: 2026-03-18T15:50:00Z to 2026-04-01T14:50:00Z',
    '42 sprint-start: 2026-03-23T09:00:00Z to 2026-04-06T08:00:00Z',
  ]);
});
