import { expect } from 'vitest';
import { dutyAt } from '../../src/domain/duty.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { type Shown, type WalkedRota, walkedRota, watchedWall } from './walked-rota.ts';

export const zones = [
  { timeZone: 'Europe/London', year: 2025 },
  { timeZone: 'America/New_York', year: 2025 },
  { timeZone: 'Australia/Sydney', year: 2025 },
  { timeZone: 'Australia/Lord_Howe', year: 2025 },
  { timeZone: 'Africa/Casablanca', year: 2025 },
  { timeZone: 'Pacific/Apia', year: 2010 },
];

export const rhythms = [
  { length: { count: 1, unit: 'week' }, weekdays: [1, 2, 3, 4, 5] },
  { length: { count: 2, unit: 'week' }, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { length: { count: 1, unit: 'day' }, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { length: { count: 3, unit: 'day' }, weekdays: [7, 1, 2, 3, 4] },
] as const;

interface Held {
  timeZone: string;
  year: number;
  time: string;
  rhythm: (typeof rhythms)[number];
  /** Which quarters of an hour are looked at, beside those around a change: one in so many, from this one on. */
  every: number;
  first?: number;
}

const walls = new Map<string, Shown[]>();

/** Watched once, however often it is asked for. */
function wallIn(timeZone: string, year: number): Shown[] {
  const [from, until] = [year, year + 2].map((at) => Temporal.Instant.from(`${at}-01-01T00:00Z`).epochMilliseconds);
  const wall = walls.get(timeZone) ?? watchedWall(timeZone, from!, until!);
  walls.set(timeZone, wall);
  return wall;
}

/** Looks at two years of a rota, and says how many quarters of an hour it has looked at. */
export function holdAgainstWalk({ timeZone, year, time, rhythm, every, first = 0 }: Held): number {
  const firstOn = mondayOf(year);
  const walked: WalkedRota = {
    ...{ timeZone, firstOn, time, people: ['UANA', 'UBEN', 'UCAT'] },
    ...{ length: rhythm.length, weekdays: rhythm.weekdays, gap: [`${year}-12-24`, `${year + 1}-01-02`] },
  };
  const rota = asRota(walked);
  const walk = walkedRota(walked, wallIn(timeZone, year));
  const isChange = (index: number) => walk[index]?.says !== walk[index - 1]?.says;
  const ticks = walk.filter((_, index) => index % every === first || isChange(index) || isChange(index + 1));
  const wrong = ticks.filter(({ at, says }) => says !== sayingOf(rota, at));
  expect(wrong.slice(0, 3).map((tick) => ({ ...tick, duty: sayingOf(rota, tick.at) }))).toEqual([]);
  return ticks.length;
}

function sayingOf(rota: Rota, at: number): string {
  const duty = dutyAt(rota, [], Temporal.Instant.fromEpochMilliseconds(at));
  if (duty.kind === 'nobody') return duty.because;
  return duty.kind === 'on-duty' ? duty.person : duty.kind;
}

/** The second Monday of the year, so that what comes before the first turn is looked at, too. */
const mondayOf = (year: number): string => (year === 2025 ? '2025-01-13' : '2010-01-11');

const asRota = ({ timeZone, firstOn, time, people, length, weekdays, gap }: WalkedRota): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C1', timeZone, endedAt: null },
  versions: [
    {
      firstOn: Temporal.PlainDate.from(firstOn),
      people: people.map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from(time) },
      length,
      weekdays: weekdays as Weekday[],
      minimumGap: 0,
    },
  ],
  gaps: [{ firstOn: Temporal.PlainDate.from(gap[0]), lastOn: Temporal.PlainDate.from(gap[1]) }],
});
