import { describe, expect, it } from 'vitest';
import { dutyDays, heroDays } from '../../src/domain/duty-days.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { daysOfStretch, stretchOfDays } from '../../src/domain/stretch-days.ts';
import { Temporal } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

const rota: Rota = {
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: day('2026-03-16'),
      people: ['ANA', 'BEN'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
};

const cover = (from: string, until: string): Overlay => ({
  ...{ id: 'o', rota: 'r', kind: 'cover', by: 'BEN', at: at('2026-03-01T00:00:00Z'), undone: null },
  parts: [{ from: at(from), until: at(until), out: 'ANA', in: 'BEN' }],
});

const walked = (overlays: readonly Overlay[], first: string, last: string) =>
  dutyDays({ rota, overlays }, day(first), day(last)).map(({ on, person }) => `${on} ${person}`);

describe('a day of duty is whose it is at the time of hand-overs', () => {
  it.each`
    from                      | until                     | people
    ${'2026-03-17T09:00:00Z'} | ${'2026-03-18T09:00:00Z'} | ${['ANA', 'BEN', 'ANA', 'ANA', 'ANA']}
    ${'2026-03-17T08:59:00Z'} | ${'2026-03-18T09:00:00Z'} | ${['ANA', 'BEN', 'ANA', 'ANA', 'ANA']}
    ${'2026-03-17T09:01:00Z'} | ${'2026-03-18T09:00:00Z'} | ${['ANA', 'ANA', 'ANA', 'ANA', 'ANA']}
    ${'2026-03-20T09:00:00Z'} | ${'2026-03-23T09:00:00Z'} | ${['ANA', 'ANA', 'ANA', 'ANA', 'BEN']}
  `('covered from $from until $until', ({ from, until, people }) => {
    const days = dutyDays({ rota, overlays: [cover(from, until)] }, day('2026-03-16'), day('2026-03-22'));
    expect(days.map(({ person }) => person)).toEqual(people);
    expect(days.every(({ byOrder }) => byOrder === 'ANA')).toBe(true);
  });
});

it('counts only the days asked for, over a change of clocks, and none of a gap', () => {
  expect(walked([], '2026-03-27', '2026-03-31')).toEqual(['2026-03-27 BEN', '2026-03-30 ANA', '2026-03-31 ANA']);
  const gap = { firstOn: day('2026-03-30'), lastOn: day('2026-03-30') };
  const days = dutyDays({ rota: { ...rota, gaps: [gap] }, overlays: [] }, day('2026-03-27'), day('2026-03-31'));
  expect(days.map(({ on }) => String(on))).toEqual(['2026-03-27', '2026-03-31']);
});

it('counts a day once for a person in two rotas', () => {
  const agreed = { rota, overlays: [] };
  const days = heroDays([agreed, agreed], day('2026-03-16'), day('2026-03-20'));
  expect([...days].map(([person, { size }]) => [person, size])).toEqual([['ANA', 5]]);
});

it.each`
  from                      | until                     | words
  ${'2026-03-16T09:00:00Z'} | ${'2026-03-23T09:00:00Z'} | ${'2026-03-16 2026-03-20'}
  ${'2026-03-18T14:00:00Z'} | ${'2026-03-19T09:00:00Z'} | ${'2026-03-18 2026-03-18'}
  ${'2026-03-23T09:00:00Z'} | ${'2026-03-30T08:00:00Z'} | ${'2026-03-23 2026-03-27'}
`('a stretch from $from until $until has the days $words', ({ from, until, words }) => {
  const { firstOn, lastOn } = daysOfStretch(rota, { from: at(from), until: at(until) });
  expect(`${firstOn} ${lastOn}`).toBe(words);
});

it.each`
  first           | last            | stretch
  ${'2026-03-24'} | ${'2026-03-25'} | ${'2026-03-24T09:00:00Z 2026-03-26T09:00:00Z'}
  ${'2026-03-20'} | ${'2026-03-23'} | ${'2026-03-23T09:00:00Z 2026-03-24T09:00:00Z'}
  ${'2026-03-28'} | ${'2026-04-20'} | ${'2026-03-28T09:00:00Z 2026-03-30T08:00:00Z'}
  ${'2026-03-30'} | ${'2026-03-31'} | ${null}
  ${'2026-03-21'} | ${'2026-03-20'} | ${null}
`('of a turn, $first to $last is $stretch', ({ first, last, stretch }) => {
  const whole = { from: at('2026-03-23T09:00:00Z'), until: at('2026-03-30T08:00:00Z') };
  const some = stretchOfDays(rota, whole, { firstOn: day(first), lastOn: day(last) });
  expect(some && `${some.from} ${some.until}`).toBe(stretch);
});
