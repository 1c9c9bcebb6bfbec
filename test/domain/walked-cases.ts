import { Temporal } from '../../src/domain/time.ts';
import { handOver, type WalkedRota, type WalkedVersion } from './walked-rota.ts';
import { dayNumber, type Wall } from './watched-wall.ts';

/** Where clocks change, and which days nobody serves: over a change, and on the day that Apia never had. */
export const zones = [
  { timeZone: 'Europe/London', year: 2025, gap: ['2026-03-28', '2026-03-29'] },
  { timeZone: 'America/New_York', year: 2025, gap: ['2025-11-02', '2025-11-03'] },
  { timeZone: 'Australia/Sydney', year: 2025, gap: ['2026-04-05', '2026-04-05'] },
  { timeZone: 'Australia/Lord_Howe', year: 2025, gap: ['2025-10-04', '2025-10-05'] },
  { timeZone: 'Africa/Casablanca', year: 2025, gap: ['2026-02-15', '2026-02-16'] },
  { timeZone: 'Pacific/Apia', year: 2010, gap: ['2010-09-25', '2010-09-26'] },
] as const;

export type Zone = (typeof zones)[number];

/** In the first two of these clocks change somewhere. */
export const times = ['01:30', '02:30', '09:00'];

export interface Rhythm {
  name: string;
  /** Each from so many days after the rota's first Monday; those without a time are handed over at that of the case. */
  versions: readonly (Omit<WalkedVersion, 'firstOn' | 'time' | 'people' | 'timeZone'> & {
    from: number;
    time?: string;
    people: readonly Stay[];
  })[];
  endsAfter?: number;
}

/** Somebody, and their first and last day, in days after the rota's first Monday. */
type Stay = readonly [person: string, from?: number | null, last?: number];

const week = { count: 1, unit: 'week' } as const;
const twoWeeks = { count: 2, unit: 'week' } as const;
const days = (count: number) => ({ count, unit: 'day' }) as const;
const workingDays = [1, 2, 3, 4, 5];
const allDays = [1, 2, 3, 4, 5, 6, 7];
const three: Stay[] = [['ANA'], ['BEN'], ['CAT']];
/** One leaves, one joins, one comes and goes. */
const some: Stay[] = [['ANA', null, 300], ['BEN'], ['CAT', 100], ['DAN', 205, 450]];
/** All go, and two come. */
const others: Stay[] = [
  ['ANA', null, 200],
  ['BEN', null, 211],
  ['CAT', 260],
  ['DAN', 330],
];

export const rhythms: readonly Rhythm[] = [
  { name: 'a week of working days', versions: [{ from: 0, people: three, length: week, weekdays: workingDays }] },
  { name: 'a day, all days', versions: [{ from: 0, people: three, length: days(1), weekdays: allDays }] },
  {
    name: 'two weeks of all days from Sunday on, with joiners and leavers',
    versions: [{ from: 6, people: some, length: twoWeeks, weekdays: allDays }],
  },
  {
    name: 'three days, Sunday to Thursday',
    versions: [{ from: 0, people: three, length: days(3), weekdays: [7, 1, 2, 3, 4] }],
  },
  {
    name: 'two working days, with joiners and leavers, and for a time nobody',
    versions: [{ from: 2, people: others, length: days(2), weekdays: workingDays }],
  },
  {
    name: 'a week, edited in the middle of one to another order, then to another time',
    versions: [
      { from: 0, people: three, length: week, weekdays: workingDays },
      { from: 171, people: some, length: week, weekdays: workingDays },
      { from: 405, time: '17:00', people: three, length: week, weekdays: allDays },
    ],
  },
  {
    name: 'a week, then two, then two days, and its end',
    versions: [
      { from: 0, people: three, length: week, weekdays: allDays },
      { from: 178, people: some, length: twoWeeks, weekdays: workingDays },
      { from: 501, people: three, length: days(2), weekdays: workingDays },
    ],
    endsAfter: 690,
  },
];

/** From the second Monday of the year on, so that what comes before the first turn is looked at, too. */
export function rotaOf(
  { timeZone, year, gap }: Zone,
  time: string,
  { versions, endsAfter }: Rhythm,
  wall: Wall,
): WalkedRota {
  const monday = Temporal.PlainDate.from(year === 2025 ? '2025-01-13' : '2010-01-11');
  const on = (days: number) => monday.add({ days }).toString();
  const dayOf = (days: number | null = null) => (days === null ? null : on(days));
  const staying = ([person, from, last]: Stay) => ({ person, fromOn: dayOf(from), lastOn: dayOf(last) });
  const walked = versions.map(({ from, people, ...version }) => {
    return { time, timeZone, ...version, firstOn: on(from), people: people.map(staying) };
  });
  return {
    versions: walked,
    gaps: [[`${year}-12-24`, `${year + 1}-01-02`], gap],
    endedAt: endsAfter ? handOver(dayNumber(on(endsAfter)), walked.at(-1)!, () => wall) : null,
  };
}
