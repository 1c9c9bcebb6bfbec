import { expect } from 'vitest';
import { dutyAt } from '../../src/domain/duty.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { type WalkedRota, walkedRota } from './walked-rota.ts';

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

export const times = ['01:30', '02:30', '09:00'];

interface Held {
  timeZone: string;
  year: number;
  time: string;
  rhythm: (typeof rhythms)[number];
  /** Which quarters of an hour are looked at. */
  every: number;
}

/** Looks at two years of a rota, and says how many quarters of an hour it has looked at. */
export function holdAgainstWalk({ timeZone, year, time, rhythm, every }: Held): number {
  const firstOn = mondayOf(year);
  const walked: WalkedRota = {
    ...{ timeZone, firstOn, time, people: ['UANA', 'UBEN', 'UCAT'] },
    ...{ length: rhythm.length, weekdays: rhythm.weekdays, gap: [`${year}-12-24`, `${year + 1}-01-02`] },
  };
  const rota = asRota(walked);
  const from = Temporal.Instant.from(`${year}-01-01T00:00Z`).epochMilliseconds;
  const until = Temporal.Instant.from(`${year + 2}-01-01T00:00Z`).epochMilliseconds;
  const ticks = walkedRota(walked, from, until).filter((_, index) => index % every === 0);
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
