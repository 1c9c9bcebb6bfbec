import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';

export const begin = Temporal.PlainDate.from('2025-01-06');
export const weeks = 52;
export const dayOf = (day: number) => begin.add({ days: day });
const nineOn = (day: number) =>
  dayOf(day).toZonedDateTime({ timeZone: 'America/New_York', plainTime: '09:00' }).toInstant();

/** The same numbers each time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

export interface Stay {
  person: string;
  /** Days from the beginning on, both included. */
  from: number;
  last: number;
}

/** A year of a rota with people who join and leave on any day, days on which nobody serves, and swaps and covers of whole turns. */
export function year(seed: number) {
  const pick = numbers(seed);
  const stays: Stay[] = ['ana', 'ben', 'cy', 'dee', 'eve'].map((person, i) => ({
    person,
    from: i > 2 ? pick(weeks * 7) : 0,
    last: i === 1 ? 60 + pick(weeks * 7 - 60) : weeks * 7,
  }));
  const free = Array.from({ length: 3 }, () => {
    const first = pick(weeks * 7);
    return { first, last: first + pick(6) };
  });
  const agreed = new Map<number, { kind: 'swap' | 'cover'; with: number; taker: string }>();
  for (let week = 0; week + 3 < weeks; week += 4) {
    if (pick(2) === 0) agreed.set(week, { kind: 'swap', with: week + 1 + pick(3), taker: '' });
    else agreed.set(week, { kind: 'cover', with: week, taker: stays[pick(5)]!.person });
  }
  return { stays, free, agreed };
}

export type Year = ReturnType<typeof year>;

/** The same as the program's rota and overlays. */
export function overlaysOf({ agreed }: Year, order: readonly string[]): Overlay[] {
  const part = (week: number, taker: string) => {
    return { from: nineOn(week * 7), until: nineOn(week * 7 + 7), out: order[week]!, in: taker };
  };
  return [...agreed].flatMap(([week, { kind, with: other, taker }]) => {
    const parts = kind === 'cover' ? [part(week, taker)] : [part(week, order[other]!), part(other, order[week]!)];
    const isSame = parts.some((one) => one.in === one.out);
    return isSame ? [] : [{ id: `${week}`, rota: 'r', kind, parts, by: 'ana', at: nineOn(0), undone: null }];
  });
}

export const rotaOf = ({ stays, free }: Year): Rota => ({
  ...{ id: 'r', name: 'R', team: null, channel: 'C', timeZone: 'America/New_York', endedAt: null },
  versions: [
    {
      firstOn: begin,
      people: stays.map(({ person, from, last }) => ({
        ...{ person, fromOn: from === 0 ? null : dayOf(from), lastOn: last === weeks * 7 ? null : dayOf(last) },
      })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
  gaps: free.map(({ first, last }) => ({ firstOn: dayOf(first), lastOn: dayOf(last) })),
});
