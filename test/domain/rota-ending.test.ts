import { describe, expect, it } from 'vitest';
import type { Rota } from '../../src/domain/rota.ts';
import { endRota, endRotaAt, handOversAhead, keepRotaGoing } from '../../src/domain/rota-ending.ts';
import { Temporal } from '../../src/domain/time.ts';
import { turnBefore } from '../../src/domain/turns.ts';

const at = (text: string) => Temporal.Instant.from(`${text}Z`);

/** Ana, Ben, Cy by the week from Mon 30 Nov 2026, 09:00 in London, on. */
const rota = (endedAt: string | null = null): Rota => ({
  ...{ id: 'r', name: 'R', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [] },
  endedAt: endedAt === null ? null : at(endedAt),
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: ['ana', 'ben', 'cy'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
});

describe('ends at once or at a hand-over to come', () => {
  it.each([
    ['2026-12-01T10:00', null, null, 'ended 2026-12-01T10:00:00Z'],
    ['2026-12-01T10:00', null, '2026-12-07T09:00', 'ended 2026-12-07T09:00:00Z'],
    ['2026-12-07T08:59', null, '2026-12-07T09:00', 'ended 2026-12-07T09:00:00Z'],
    ['2026-12-07T09:00', null, '2026-12-07T09:00', 'no-hand-over'],
    ['2026-12-01T10:00', null, '2026-12-07T09:01', 'no-hand-over'],
    ['2026-12-01T10:00', null, '2026-11-30T09:00', 'no-hand-over'],
    ['2026-11-29T10:00', null, '2026-11-30T09:00', 'no-hand-over'],
    ['2026-12-01T10:00', '2026-12-07T09:00', '2026-12-14T09:00', 'ended 2026-12-14T09:00:00Z'],
    ['2026-12-07T08:59', '2026-12-07T09:00', null, 'ended 2026-12-07T08:59:00Z'],
    ['2026-12-07T09:00', '2026-12-07T09:00', null, 'over'],
    ['2026-12-07T09:00', '2026-12-07T09:00', '2026-12-14T09:00', 'over'],
  ])('at %s, ending %s, to %s: %s', (now, ends, to, expected) => {
    const outcome = endRotaAt(rota(ends), to === null ? null : at(to), at(now));
    expect(outcome.kind === 'refused' ? outcome.because : `${outcome.kind} ${outcome.rota.endedAt}`).toBe(expected);
  });
});

it.each([
  ['2026-12-07T08:59', 'goes-on'],
  ['2026-12-07T09:00', 'refused'],
])('may go on after all until it has ended: at %s %s', (now, expected) => {
  expect(keepRotaGoing(rota('2026-12-07T09:00'), at(now)).kind).toBe(expected);
});

it.each([
  [null, '2026-12-01T10:00:00Z'],
  ['2026-12-14T09:00', '2026-12-01T10:00:00Z'],
  ['2026-12-01T10:00', '2026-12-01T10:00:00Z'],
  ['2026-12-01T09:59', '2026-12-01T09:59:00Z'],
])('ending %s, an archived team ends it earlier and never later: %s', (ends, expected) => {
  expect(endRota(rota(ends), at('2026-12-01T10:00')).endedAt?.toString()).toBe(expected);
});

it('shows hand-overs to come as if it had no end, the first beginning being none', () => {
  const ahead = handOversAhead(rota('2026-12-07T09:00'), at('2026-11-29T10:00'), 3);
  expect(ahead.map(String)).toEqual(['2026-12-07T09:00:00Z', '2026-12-14T09:00:00Z', '2026-12-21T09:00:00Z']);
});

it.each([
  ['2026-11-29T10:00', null, undefined],
  ['2026-11-29T10:00', '2026-12-14T09:00', undefined],
  ['2026-12-07T08:59', '2026-12-14T09:00', undefined],
  ['2026-12-07T09:00', '2026-12-14T09:00', 'ana'],
  ['2026-12-14T09:00', '2026-12-14T09:00', 'ben'],
  ['2027-02-01T09:00', '2026-12-09T12:00', 'ben'],
  ['2026-12-14T09:00', null, 'ben'],
])('at %s, ending %s, the last turn that is over is that of %s', (now, ends, expected) => {
  expect(turnBefore(rota(ends), at(now))?.person).toBe(expected);
});
