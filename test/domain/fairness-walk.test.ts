import { expect, it } from 'vitest';
import { fairnessOf } from '../../src/domain/fairness.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';

const begin = Temporal.PlainDate.from('2025-01-06');
const crew = ['ana', 'ben', 'cy', 'dee'];
const dayOf = (day: number) => begin.add({ days: day });
const nineOn = (day: number) =>
  dayOf(day).toZonedDateTime({ timeZone: 'Australia/Lord_Howe', plainTime: '09:00' }).toInstant();

const rota: Rota = {
  ...{ id: 'r', name: 'R', team: null, channel: 'C', timeZone: 'Australia/Lord_Howe', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: begin,
      people: crew.map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
};

/** The same numbers each time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/** Parts of turns, none reaching into another: at most one a week, of one to five of its days. */
function covers(seed: number): Overlay[] {
  const pick = numbers(seed);
  return Array.from({ length: 52 }, (_, week) => {
    const first = pick(5);
    const length = 1 + pick(5 - first);
    const out = crew[week % crew.length]!;
    const taker = [...crew, 'dan'][pick(5)]!;
    const from = nineOn(week * 7 + first);
    return {
      ...{ id: `c${week}`, rota: 'r', kind: 'cover' as const, by: out, at: nineOn(0), undone: null },
      parts: [{ from, until: nineOn(week * 7 + first + length), out, in: taker }],
    };
  }).filter(({ parts }) => parts[0]!.in !== parts[0]!.out);
}

const isHoliday = (person: string, on: Temporal.PlainDate) => on.day === 1 || (person === 'cy' && on.day === 13);

/** Every day of 52 weeks on which somebody serves, one after another. */
function walked(overlays: readonly Overlay[]) {
  return Array.from({ length: 364 }, (_, day) => day)
    .filter((day) => day % 7 < 5)
    .map((day) => {
      const at = nineOn(day).epochMilliseconds;
      const byOrder = crew[Math.floor(day / 7) % crew.length]!;
      const parts = overlays.flatMap(({ parts }) => parts);
      const part = parts.find(({ from, until }) => from.epochMilliseconds <= at && at < until.epochMilliseconds);
      const hero = part?.in ?? byOrder;
      return { hero, byOrder, holiday: isHoliday(hero, dayOf(day)) ? 1 : 0 };
    });
}

type Walked = ReturnType<typeof walked>;
const times = (days: Walked, hero: string, byOrder: string) =>
  days.filter((day) => day.hero === hero && day.byOrder === byOrder).length;

const owedIn = (days: Walked): string[] => {
  const people = [...crew, 'dan'];
  const pairs = people.flatMap((owes) => people.map((to) => [owes, to] as const)).filter(([owes, to]) => owes !== to);
  return pairs
    .map(([owes, to]) => [owes, to, times(days, to, owes) - times(days, owes, to)] as const)
    .filter(([, , count]) => count > 0)
    .map(([owes, to, count]) => `${owes} owes ${to} ${count}`);
};

it.each([1, 2, 3, 4, 5])('counts what a walk of a year by days counts, over clock changes (%i)', (seed) => {
  const overlays = covers(seed);
  const { served, debts } = fairnessOf({ rota, overlays }, begin, dayOf(363), { isHoliday, heaviness: [] });
  const days = walked(overlays);
  const weight = days.reduce((sum, { holiday }) => sum + 1 + holiday, 0);
  for (const one of served) {
    const own = days.filter(({ hero }) => hero === one.person);
    expect([one.days, one.holidays]).toEqual([own.length, own.filter(({ holiday }) => holiday).length]);
    expect(one.share).toBeCloseTo(one.person === 'dan' ? 0 : weight / crew.length);
  }
  expect(served.map(({ person }) => person).toSorted()).toEqual([...crew, 'dan'].toSorted());
  const owed = owedIn(days);
  expect(debts.map(({ owes, to, days }) => `${owes} owes ${to} ${days}`).toSorted()).toEqual(owed.toSorted());
  expect(owed.length).toBeGreaterThan(3);
});
