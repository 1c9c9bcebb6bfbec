import { expect, it } from 'vitest';
import type { Rota } from '../../src/domain/rota.ts';
import { servingAmong } from '../../src/domain/serving.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const rotaOf = (people: string[], weekdays: Weekday[]): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: day('2026-03-16'),
      people: people.map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      ...{ weekdays, minimumGap: 0 },
    },
  ],
});

const workdays: Weekday[] = [1, 2, 3, 4, 5];

it.each`
  people                   | asked             | weekdays                 | serving
  ${['ANA', 'BEN', 'CAT']} | ${['CAT', 'ANA']} | ${workdays}              | ${['ANA 2026-03-17–2026-03-20 4', 'CAT 2026-03-30–2026-03-31 2']}
  ${['ANA']}               | ${['ANA']}        | ${workdays}              | ${['ANA 2026-03-17–2026-03-20, 2026-03-23–2026-03-27, 2026-03-30–2026-03-31 11']}
  ${['ANA']}               | ${['ANA']}        | ${[1, 2, 3, 4, 5, 6, 7]} | ${['ANA 2026-03-17–2026-03-31 15']}
  ${['ANA', 'BEN', 'CAT']} | ${['DAN']}        | ${workdays}              | ${[]}
`('of $people, $asked serve as $serving', ({ people, asked, weekdays, serving }) => {
  const agreed = { rota: rotaOf(people, weekdays), overlays: [] };
  const found = servingAmong(asked, [agreed], { firstOn: day('2026-03-17'), lastOn: day('2026-03-31') });
  const words = found.map(({ person, stretches, days }) => {
    return `${person} ${stretches.map(({ firstOn, lastOn }) => `${firstOn}–${lastOn}`).join(', ')} ${days}`;
  });
  expect(words).toEqual(serving);
});
