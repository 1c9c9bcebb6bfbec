import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsBetween, nextMoment } from '../../src/domain/due-moments.ts';
import type { DueMoment, Reader } from '../../src/domain/moment-times.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import { sprintsFrom } from '../../src/domain/sprint-calendar.ts';
import { dateIn, isBefore, Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { type WatchedClock, watchClock } from './watched-clocks.ts';
import { type Count, type Place, usualMoments, watchedMoment } from './watched-moments.ts';
import {
  daysOff,
  type Locality,
  placeOf,
  readerIn,
  scheduleOf,
  startOf,
  type World,
  worlds,
  zones,
} from './watched-worlds.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const told = ({ name, sprint, at }: DueMoment) => `${at} ${name} ${sprint}`;

const schedule: PlanningSchedule = {
  plan: {
    weeks: 2,
    startsOn: 1,
    workingDays: [1, 2, 3, 4, 5],
    pins: [
      {
        number: 41,
        name: null,
        firstOn: Temporal.PlainDate.from('2026-11-16'),
        lastOn: Temporal.PlainDate.from('2026-11-27'),
      },
    ],
  },
  meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
  timeZone: 'Europe/London',
  calendar: workCalendar([1, 2, 3, 4, 5], []),
  moments: {},
  setUpAt: instant('2026-11-10T12:00Z'),
};
const team: Reader = { place: 'team', timeZone: 'Europe/London', calendar: schedule.calendar };

describe('what is due', () => {
  it.each`
    case                       | since                         | until                         | due
    ${'before a moment'}       | ${'2026-11-23T09:59:00Z'}     | ${'2026-11-23T09:59:59.999Z'} | ${[]}
    ${'up to the moment'}      | ${'2026-11-23T09:59:59.999Z'} | ${'2026-11-23T10:00:00Z'}     | ${['2026-11-23T10:00:00Z proposals-open 41']}
    ${'from the moment on'}    | ${'2026-11-23T10:00:00Z'}     | ${'2026-11-23T10:01:00Z'}     | ${[]}
    ${'in no time at all'}     | ${'2026-11-23T10:00:00Z'}     | ${'2026-11-23T10:00:00Z'}     | ${[]}
    ${'over a weekend'}        | ${'2026-11-27T18:00:00Z'}     | ${'2026-11-30T09:00:00Z'}     | ${['2026-11-30T09:00:00Z sprint-start 42']}
    ${'over a week of outage'} | ${'2026-11-23T10:00:00Z'}     | ${'2026-11-30T09:00:00Z'}     | ${['2026-11-25T16:00:00Z votes-close 41', '2026-11-26T10:00:00Z team-session 41', '2026-11-30T09:00:00Z sprint-start 42']}
  `('$case: $due', ({ since, until, due }) => {
    expect(momentsBetween(instant(since), instant(until), schedule, team).map(told)).toEqual(due);
  });

  it.each`
    setUpAt                   | first
    ${'2026-11-16T08:59:00Z'} | ${'2026-11-16T09:00:00Z sprint-start 41'}
    ${'2026-11-16T09:01:00Z'} | ${'2026-11-23T10:00:00Z proposals-open 41'}
    ${'2026-11-24T12:00:00Z'} | ${'2026-11-25T16:00:00Z votes-close 41'}
  `('is nothing for a time before set-up was finished at $setUpAt', ({ setUpAt, first }) => {
    const late = { ...schedule, setUpAt: instant(setUpAt) };
    expect(momentsBetween(instant('2026-11-01T00:00Z'), instant('2026-12-24T00:00Z'), late, team).map(told)[0]).toBe(
      first,
    );
    expect(told(nextMoment(instant('2026-11-01T00:00Z'), late, team)!)).toBe(first);
  });

  it('comes in the order of time, not of the table', () => {
    const moments = { 'sprint-start': { days: 8, time: Temporal.PlainTime.from('09:00') } };
    const due = momentsBetween(
      instant('2026-11-23T00:00Z'),
      instant('2026-11-28T00:00Z'),
      { ...schedule, moments },
      team,
    );
    expect(due.map(({ name }) => name)).toEqual(['proposals-open', 'votes-close', 'sprint-start', 'team-session']);
  });

  it('is nothing where all is switched off', () => {
    const moments = { 'pre-read': 'off', 'run-sheet': 'off', 'sprint-start': 'off' } as const;
    const planning: Reader = { ...team, place: 'planning' };
    expect(nextMoment(instant('2026-11-23T00:00Z'), { ...schedule, moments }, planning)).toBeNull();
    expect(
      momentsBetween(instant('2026-11-23T00:00Z'), instant('2027-11-23T00:00Z'), { ...schedule, moments }, planning),
    ).toEqual([]);
  });

  it.each`
    since                         | next
    ${'2026-01-01T00:00Z'}        | ${'2026-11-16T09:00:00Z sprint-start 41'}
    ${'2026-11-23T09:59:59.999Z'} | ${'2026-11-23T10:00:00Z proposals-open 41'}
    ${'2026-11-23T10:00Z'}        | ${'2026-11-25T16:00:00Z votes-close 41'}
    ${'2026-11-26T10:00Z'}        | ${'2026-11-30T09:00:00Z sprint-start 42'}
    ${'2036-11-14T00:00Z'}        | ${'2036-11-17T09:00:00Z sprint-start 302'}
  `('after $since is next $next', ({ since, next }) => {
    expect(told(nextMoment(instant(since), schedule, team)!)).toBe(next);
  });

  it('is each moment once, when watched clocks say, however the time is cut into ticks', {
    tags: ['long'],
    timeout: 20_000,
  }, () => {
    const clocks = watchedClocks();
    fc.assert(
      fc.property(worlds, fc.constantFrom('team', 'planning', 'person'), (world, place) => {
        const expected = watched(world, place, clocks);
        expect(lived(world, place, expected)).toEqual(expected);
        expect(steppedThrough(world, place)).toEqual([...new Set(expected.map(([at]) => at))]);
      }),
      { numRuns: 100 },
    );
  });
});

type Heard = [at: number, name: string, sprint: number];

/** Two days before the first sprint to twelve weeks later. */
const span = (world: World) => ({ from: startOf(world), until: startOf(world).add({ hours: 24 * 84 }) });

/** What the program says at each of many ticks, some of them at the moments themselves and just beside. */
function lived(world: World, place: Reader['place'], expected: Heard[]): Heard[] {
  const { from, until } = span(world);
  const minutes = world.ticks.map((minutes) => from.epochMilliseconds + minutes * 60_000);
  const edges = expected.filter((_, index) => index % 6 === 0).flatMap(([at]) => [at - 1, at, at + 1]);
  const inside = [...minutes, ...edges].filter((at) => at > from.epochMilliseconds && at < until.epochMilliseconds);
  const ticks = [from.epochMilliseconds, ...inside.toSorted((a, b) => a - b), until.epochMilliseconds];

  const schedule = scheduleOf(world);
  const reader = readerIn(world, place);
  const due = ticks.slice(1).flatMap((now, i) => momentsBetween(at(ticks[i]!), at(now), schedule, reader));
  return ordered(due.map(({ name, sprint, at }) => [at.epochMilliseconds, name, sprint]));
}

/** The times at which the program says there is something next, one after another. */
function steppedThrough(world: World, place: Reader['place']): number[] {
  const { from, until } = span(world);
  const schedule = scheduleOf(world);
  const reader = readerIn(world, place);
  const steps: number[] = [];
  let next = nextMoment(from, schedule, reader);
  while (next && !isBefore(until, next.at)) {
    steps.push(next.at.epochMilliseconds);
    next = nextMoment(next.at, schedule, reader);
  }
  return steps;
}

/** What watched clocks say that a place hears. */
function watched(world: World, place: Reader['place'], clocks: Map<string, WatchedClock>): Heard[] {
  const { until } = span(world);
  const local = (where: Locality): Place => {
    const off = daysOff(world, where);
    const clock = clocks.get(where.zone)!;
    return { clock, works: (day) => where.workingDays.some((each) => each === clock.weekday(day)) && !off.has(day) };
  };
  const workspace = local(world.workspace);
  const reader = local(placeOf(world, place));
  const horizon = dateIn('UTC', until.add({ hours: 24 * 40 }));
  const sprints = sprintsFrom(world.plan, world.plan.pins[0]!.number, 25).filter(({ firstOn }) =>
    isBefore(firstOn, horizon),
  );

  const heard = sprints.flatMap(({ number, firstOn, lastOn }) => {
    const sprint = { first: firstOn.toString(), last: lastOn.toString(), workspace, meeting: world.meeting };
    return countsOf(world, place).map(({ name, count }): Heard => {
      return [watchedMoment(sprint, reader, count), name, number];
    });
  });
  const setUpAt = scheduleOf(world).setUpAt.epochMilliseconds;
  return ordered(heard.filter(([at]) => at > setUpAt && at <= until.epochMilliseconds));
}

/** What a place hears of in this world, and when it is counted to come. */
function countsOf(world: World, place: Reader['place']) {
  const heard = Object.entries(usualMoments).filter(
    ([name, { heardIn }]) => heardIn.includes(place) && moves(world)[name] !== 'off',
  );
  return heard.map(([name, { count }]) => ({ name, count: inDayHours(place, movedCount(count, moves(world)[name])) }));
}

type Moves = Record<string, 'off' | { days: number; time: string } | undefined>;
const moves = ({ moments }: World): Moves => moments;

function movedCount(usual: Count | { minutesBefore: number }, moved: Moves[string]): Count | { minutesBefore: number } {
  if (!moved || moved === 'off') return usual;
  return { from: 'from' in usual ? usual.from : 'before-meeting', ...moved };
}

function inDayHours(place: string, count: Count | { minutesBefore: number }) {
  if (place !== 'person' || 'minutesBefore' in count) return count;
  const time = count.time < '08:00' ? '08:00' : count.time;
  return { ...count, time: time > '18:00' ? '18:00' : time };
}

function watchedClocks(): Map<string, WatchedClock> {
  const from = instant('2026-01-05T00:00Z').epochMilliseconds;
  const until = instant('2027-06-01T00:00Z').epochMilliseconds;
  return new Map(zones.map((zone) => [zone, watchClock(zone, from, until)]));
}

const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);
const ordered = (heard: Heard[]) => heard.toSorted((a, b) => a[0] - b[0] || a[1].localeCompare(b[1]) || a[2] - b[2]);
