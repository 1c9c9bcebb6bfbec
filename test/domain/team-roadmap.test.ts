import { expect, it } from 'vitest';
import { planningSchedule } from '../../src/domain/planning-schedule.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { teamRoadmap } from '../../src/domain/team-roadmap.ts';
import { Temporal } from '../../src/domain/time.ts';

const settings: Settings = {
  timeZone: 'Europe/London',
  workingDays: [1, 2, 3, 4, 5],
  sprintWeeks: 2,
  sprintStartsOn: 1,
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  isAsync: false,
  meetingLink: null,
  planningChannel: null,
  goalLimit: 2,
  guestsMayJoin: false,
  admins: [],
  setUpAt: Temporal.Instant.from('2026-11-10T12:00Z'),
};
const first = {
  number: 41,
  name: null,
  firstOn: Temporal.PlainDate.from('2026-11-16'),
  lastOn: Temporal.PlainDate.from('2026-11-27'),
};
const schedule = planningSchedule(
  settings,
  [first],
  [{ on: Temporal.PlainDate.from('2026-11-24'), name: 'A holiday' }],
);

it.each`
  case                                     | now                       | roadmap
  ${'before the first sprint'}             | ${'2026-11-15T23:59:59Z'} | ${{ running: null, next: [41, 42, 43], isPlanning: true }}
  ${'from its first midnight'}             | ${'2026-11-16T00:00:00Z'} | ${{ running: 41, next: [42, 43, 44], isPlanning: false }}
  ${'before the proposals open in Sydney'} | ${'2026-11-19T22:59:59Z'} | ${{ running: 41, next: [42, 43, 44], isPlanning: false }}
  ${'once they are open there'}            | ${'2026-11-19T23:00:00Z'} | ${{ running: 41, next: [42, 43, 44], isPlanning: true }}
  ${'on the last day'}                     | ${'2026-11-27T23:59:59Z'} | ${{ running: 41, next: [42, 43, 44], isPlanning: true }}
  ${'between two sprints'}                 | ${'2026-11-28T00:00:00Z'} | ${{ running: null, next: [42, 43, 44], isPlanning: true }}
  ${'as the next one begins'}              | ${'2026-11-30T00:00:00Z'} | ${{ running: 42, next: [43, 44, 45], isPlanning: false }}
`('takes goals $case: $roadmap', ({ now, roadmap }) => {
  const sydney = { place: 'team', timeZone: 'Australia/Sydney', calendar: schedule.calendar } as const;
  expect(teamRoadmap(schedule, sydney, Temporal.Instant.from(now))).toEqual(roadmap);
});
