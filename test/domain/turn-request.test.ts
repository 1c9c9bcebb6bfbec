import { describe, expect, it } from 'vitest';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';
import { acceptRequest, requestExpiry, type TurnRequest, undoRequest } from '../../src/domain/turn-request.ts';

const at = (text: string) => Temporal.Instant.from(`2026-${text}Z`);
const week = (from: string, until: string) => ({ from: at(`${from}T09:00`), until: at(`${until}T09:00`) });

/** Ana, Ben, Cat by the week from Mon 30 Nov 2026, 09:00 in London, on. */
const rota = (endedAt: string | null = null): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [] },
  endedAt: endedAt === null ? null : at(endedAt),
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: ['ANA', 'BEN', 'CAT'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      ...{ length: { count: 1, unit: 'week' }, weekdays: [1, 2, 3, 4, 5, 6, 7], minimumGap: 0 },
    },
  ],
});

/** Ben asks Cat to take his turn from 7 December on. */
const request: TurnRequest = {
  ...{ id: 'q', rota: 'r', kind: 'cover', hero: 'BEN', inReturn: null, ofEveryone: false, note: null, by: 'BEN' },
  ...week('12-07', '12-14'),
  ...{ asked: [{ person: 'CAT', saysNo: false }], at: at('12-01T10:00'), expiresAt: at('12-14T09:00') },
  ...{ state: 'open', takenBy: null },
};

it.each`
  what                                  | given                     | inReturn                  | asked            | expiry
  ${'a cover, a week ahead'}            | ${week('12-21', '12-28')} | ${null}                   | ${'12-01T10:00'} | ${'12-08T10:00'}
  ${'a cover of what has begun'}        | ${week('12-07', '12-14')} | ${null}                   | ${'12-08T10:00'} | ${'12-14T09:00'}
  ${'a swap where the own turn begins'} | ${week('12-07', '12-14')} | ${week('12-14', '12-21')} | ${'12-02T10:00'} | ${'12-07T09:00'}
  ${'a swap where the other begins'}    | ${week('12-14', '12-21')} | ${week('12-07', '12-14')} | ${'12-02T10:00'} | ${'12-07T09:00'}
`('nobody is asked any more: $what, asked at $asked, at $expiry', ({ given, inReturn, asked, expiry }) => {
  expect(requestExpiry({ ...given, inReturn }, at(asked)).toString()).toBe(at(expiry).toString());
});

it.each`
  what         | ends             | inReturn                  | outcome
  ${'a cover'} | ${null}          | ${null}                   | ${'accepted'}
  ${'a cover'} | ${'12-07T09:00'} | ${null}                   | ${'moved-on'}
  ${'a swap'}  | ${null}          | ${week('12-14', '12-21')} | ${'accepted'}
  ${'a swap'}  | ${'12-14T09:00'} | ${week('12-14', '12-21')} | ${'moved-on'}
`('where the rota ends at $ends, $what is $outcome', ({ ends, inReturn, outcome }) => {
  const agreed = { rota: rota(ends), overlays: [] };
  const said = acceptRequest({ ...request, inReturn }, agreed, 'CAT', at('12-02T10:00'));
  expect(said.kind === 'refused' ? said.because : said.kind).toBe(outcome);
});

describe('what was agreed is taken back', () => {
  const overlay = (id: string, out: string, taker: string, undone: Overlay['undone'] = null): Overlay => ({
    ...{ id, rota: 'r', kind: 'cover', by: taker, at: at('12-02T10:00'), undone },
    parts: [{ ...week('12-07', '12-14'), out, in: taker }],
  });
  const own = overlay('q', 'BEN', 'CAT');
  const undone = { by: 'ANA', at: at('12-03T10:00') };

  it.each`
    because                               | now                 | overlays                                     | outcome
    ${'just before it begins'}            | ${'12-07T08:59:59'} | ${[own]}                                     | ${'undone'}
    ${'as it begins'}                     | ${'12-07T09:00'}    | ${[own]}                                     | ${'begun'}
    ${'somebody covers who covers'}       | ${'12-04T09:00'}    | ${[own, overlay('p', 'CAT', 'ANA')]}         | ${'built-upon'}
    ${'they did, and have taken it back'} | ${'12-04T09:00'}    | ${[own, overlay('p', 'CAT', 'ANA', undone)]} | ${'undone'}
  `('$because: $outcome', ({ now, overlays, outcome }) => {
    const said = undoRequest({ ...request, state: 'accepted', takenBy: 'CAT' }, overlays, at(now));
    expect(said.kind === 'refused' ? said.because : said.kind).toBe(outcome);
  });
});
