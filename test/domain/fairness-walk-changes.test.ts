import { expect, it } from 'vitest';
import { fairnessOf } from '../../src/domain/fairness.ts';
import { begin, dayOf, overlaysOf, rotaOf, type Stay, weeks, type Year, year } from './changing-year.ts';

/** Whose each week is: the next in the order who is there on all of its working days. */
function orderOf({ stays }: Year): string[] {
  let place = -1;
  return Array.from({ length: weeks }, (_, week) => {
    const isThere = ({ from, last }: Stay) => from <= week * 7 && week * 7 + 4 <= last;
    for (let step = 1; step <= stays.length; step += 1) {
      const next = (place + step) % stays.length;
      if (!isThere(stays[next]!)) continue;
      place = next;
      return stays[next]!.person;
    }
    throw new Error('nobody is there');
  });
}

/** Day after day: who serves, whose it is by the order, and among whom the day is shared. */
function walked(year: Year, order: readonly string[]) {
  const days = Array.from({ length: weeks * 7 }, (_, day) => day).filter(
    (day) => day % 7 < 5 && !year.free.some(({ first, last }) => first <= day && day <= last),
  );
  return days.map((day) => {
    const week = Math.floor(day / 7);
    const swapped = [...year.agreed].find(([own, { kind, with: other }]) =>
      [own, ...(kind === 'swap' ? [other] : [])].includes(week),
    );
    const [own, { kind, with: other, taker }] = swapped ?? [week, { kind: 'swap', with: week, taker: '' } as const];
    const hero = kind === 'cover' ? taker : order[week === own ? other : own]!;
    const among = year.stays.filter(({ from, last }) => from <= day && day <= last).map(({ person }) => person);
    return { week, hero, byOrder: order[week]!, isCover: kind === 'cover', among };
  });
}

type Walked = ReturnType<typeof walked>;

function owedIn(days: Walked): string[] {
  const counts = new Map<string, number>();
  const count = (pair: string, by: number) => counts.set(pair, (counts.get(pair) ?? 0) + by);
  for (const { hero, byOrder } of days.filter(({ isCover, hero, byOrder }) => isCover && hero !== byOrder)) {
    count(`${byOrder} ${hero}`, 1);
    count(`${hero} ${byOrder}`, -1);
  }
  return [...counts].filter(([, days]) => days > 0).map(([pair, days]) => `${pair} ${days}`);
}

const shareIn = (days: Walked, person: string): number =>
  days.filter(({ among }) => among.includes(person)).reduce((sum, { among }) => sum + 1 / among.length, 0);

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'counts what a walk of a year counts after joiners, leavers, swaps and free days (seed %i)',
  { tags: ['long'] },
  (seed) => {
    const lived = year(seed);
    const order = orderOf(lived);
    const agreed = { rota: rotaOf(lived), overlays: overlaysOf(lived, order) };
    const facts = { isHoliday: () => false, heaviness: [] };
    const { served, debts } = fairnessOf(agreed, begin, dayOf(weeks * 7 - 1), facts);

    const days = walked(lived, order);
    for (const one of served) {
      const own = days.filter(({ hero }) => hero === one.person);
      expect([one.person, one.days, one.turns]).toEqual([
        ...[one.person, own.length, new Set(own.map(({ week }) => week)).size],
      ]);
      expect(one.share).toBeCloseTo(shareIn(days, one.person));
    }
    const counted = new Set(days.flatMap(({ hero, among }) => [hero, ...among]));
    expect(served.map(({ person }) => person).toSorted()).toEqual([...counted].toSorted());
    const owed = debts.map(({ owes, to, days }) => `${owes} ${to} ${days}`);
    expect(owed.toSorted()).toEqual(owedIn(days).toSorted());
    expect(owed.length).toBeGreaterThan(0);
  },
);
