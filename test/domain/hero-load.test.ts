import { expect, it } from 'vitest';
import type { Agreed } from '../../src/domain/duty-days.ts';
import { heroLoads } from '../../src/domain/hero-load.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** Week by week from Mon 16 March 2026 on. */
const rotaOf = (id: string, people: string[]): Agreed => ({
  rota: {
    ...{ id, name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
    versions: [
      {
        firstOn: day('2026-03-16'),
        people: people.map((person) => ({ person, fromOn: null, lastOn: null })),
        handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
        length: { count: 1, unit: 'week' },
        ...{ weekdays: [1, 2, 3, 4, 5] as Weekday[], minimumGap: 0 },
      },
    ],
  },
  overlays: [],
});

const sprints = [
  { number: 7, name: null, firstOn: day('2026-03-09'), lastOn: day('2026-03-20') },
  { number: 8, name: null, firstOn: day('2026-03-23'), lastOn: day('2026-04-02') },
  { number: 9, name: null, firstOn: day('2026-04-06'), lastOn: day('2026-04-17') },
];

const worded = (rotas: Agreed[], until: string) =>
  heroLoads(rotas, sprints, day(until)).map(({ person, days, bySprint }) => {
    return `${person} ${days}: ${[...bySprint].map(([sprint, own]) => `${sprint}=${own}`).join(' ')}`;
  });

it.each([
  ['before the first sprint', [rotaOf('r', ['ANA'])], '2026-03-08', []],
  ['before the first turn', [rotaOf('r', ['ANA'])], '2026-03-15', []],
  ['on its first day', [rotaOf('r', ['ANA'])], '2026-03-16', ['ANA 1: 7=1']],
  ['on the first day of the next sprint', [rotaOf('r', ['ANA'])], '2026-03-23', ['ANA 6: 7=5 8=1']],
  ['between two sprints, to the one before', [rotaOf('r', ['ANA'])], '2026-04-03', ['ANA 15: 7=5 8=10']],
  ['by turns, who served most first', [rotaOf('r', ['ANA', 'BEN'])], '2026-04-03', ['ANA 10: 7=5 8=5', 'BEN 5: 8=5']],
  [
    'a day in two rotas once',
    [rotaOf('r', ['ANA']), rotaOf('s', ['ANA', 'BEN'])],
    '2026-03-27',
    [...['ANA 10: 7=5 8=5', 'BEN 5: 8=5']],
  ],
])('%s', (_, rotas, until, loads) => {
  expect(worded(rotas, until)).toEqual(loads);
});

it('knows of nobody without sprints', () => {
  expect(heroLoads([rotaOf('r', ['ANA'])], [], day('2026-04-01'))).toEqual([]);
});
