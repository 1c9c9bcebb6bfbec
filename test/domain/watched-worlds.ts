import fc from 'fast-check';
import type { Reader } from '../../src/domain/moment-times.ts';
import type { DayTime, MomentSettings } from '../../src/domain/planning-moments.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { plansFrom, workingWeeks } from './walked-sprints.ts';

/** Both clock changes of 2026 are in reach, and half an hour of Lord Howe's. */
export const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];

const halfHours = (from: number, until: number) => {
  return fc.integer({ min: from * 2, max: until * 2 }).map((halves) => {
    return `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 ? '30' : '00'}`;
  });
};

const moved = (min: number, max: number) => {
  const dayTime = fc.record({ days: fc.integer({ min, max }), time: halfHours(4, 23) });
  return fc.option(fc.oneof(fc.constant('off' as const), dayTime), { nil: undefined });
};

const locality = fc.record({
  zone: fc.constantFrom(...zones),
  workingDays: workingWeeks,
  holidays: fc.array(fc.integer({ min: -10, max: 150 }), { maxLength: 25 }),
  closedFrom: fc.integer({ min: -10, max: 150 }),
  closedDays: fc.nat({ max: 20 }),
});

/** Workspaces with a team and a person somewhere else, their holidays, meeting and settings. */
export const worlds = fc.record({
  plan: plansFrom(20_514, 20_731),
  workspace: locality,
  team: locality,
  person: locality,
  meeting: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time: halfHours(4, 23) }),
  moments: fc.record({
    'sprint-start': moved(0, 2),
    'proposals-open': moved(-4, 0),
    nudge: moved(-3, 0),
    'pre-read': moved(-2, 0),
    'run-sheet': moved(-1, 0),
    'votes-close': fc.constantFrom('off' as const, undefined, undefined),
    finalise: moved(0, 2),
    'team-session': moved(0, 3),
    'sprint-end': moved(-2, 0),
  }),
  setUpAfter: fc.oneof(fc.constant(0), fc.nat({ max: 40 * 24 * 60 })),
  ticks: fc.array(fc.nat({ max: 84 * 24 * 60 }), { maxLength: 12 }),
});

export type World = typeof worlds extends fc.Arbitrary<infer One> ? One : never;
export type Locality = World['team'];

/** The days off of a place: scattered ones, and a stretch in which all is closed. */
export function daysOff({ plan }: World, { holidays, closedFrom, closedDays }: Locality): Set<string> {
  const closed = Array.from({ length: closedDays }, (_, days) => closedFrom + days);
  return new Set([...holidays, ...closed].map((days) => plan.pins[0]!.firstOn.add({ days }).toString()));
}

/** The same world as the program is told of it. */
export function scheduleOf(world: World): PlanningSchedule {
  const { plan, workspace, meeting, moments, setUpAfter } = world;
  const settings = Object.entries(moments).map(([name, moved]) => [
    name,
    moved && moved !== 'off' ? dayTime(moved) : moved,
  ]);
  return {
    plan,
    meeting: { weekday: meeting.weekday as Weekday, time: Temporal.PlainTime.from(meeting.time) },
    timeZone: workspace.zone,
    calendar: calendarOf(world, workspace),
    moments: Object.fromEntries(settings.filter(([, moved]) => moved)) as MomentSettings,
    setUpAt: startOf(world).add({ minutes: setUpAfter }),
  };
}

export function readerIn(world: World, place: Reader['place']): Reader {
  const where = placeOf(world, place);
  return { place, timeZone: where.zone, calendar: calendarOf(world, where) };
}

export const placeOf = (world: World, place: Reader['place']): Locality =>
  place === 'planning' ? world.workspace : world[place];

/** Two days before the first sprint. */
export const startOf = ({ plan }: World) =>
  plan.pins[0]!.firstOn.subtract({ days: 2 }).toZonedDateTime('UTC').toInstant();

const calendarOf = (world: World, place: Locality) => {
  const holidays = [...daysOff(world, place)].map((on) => ({ on: Temporal.PlainDate.from(on), name: 'A holiday' }));
  return workCalendar(place.workingDays, holidays);
};

const dayTime = ({ days, time }: { days: number; time: string }): DayTime => ({
  days,
  time: Temporal.PlainTime.from(time),
});
