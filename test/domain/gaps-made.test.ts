import { describe, expect, it } from 'vitest';
import { gapsMade } from '../../src/domain/gaps-made.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';

/** Four people, a week each from Mon 5 Jan 2026 on: ana, ben, cy, dee, and ana again from Mon 2 Feb. */
const rota = (minimumGap: number, more: Partial<Rota> = {}): Rota => ({
  ...{ id: 'r', name: 'R', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-01-05'),
      people: ['ana', 'ben', 'cy', 'dee'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap,
    },
  ],
  ...more,
});

const at = (day: string) => Temporal.Instant.from(`${day}T09:00Z`);

/** Of "01-12…01-19 ben→ana": from hand-over to hand-over, of 2026. */
function agreement(text: string, undone: Overlay['undone'] = null): Overlay {
  const parts = text.split(', ').map((part) => {
    const [days, people] = part.split(' ') as [string, string];
    const [from, until] = days.split('…').map((day) => at(`2026-${day}`)) as [Temporal.Instant, Temporal.Instant];
    const [out, taker] = people.split('→') as [string, string];
    return { from, until, out, in: taker };
  });
  return { id: text, rota: 'r', kind: 'cover', parts, by: 'ana', at: at('2026-01-01'), undone };
}

const found = (rota: Rota, top: string, below: string[] = []) =>
  gapsMade({ rota, overlays: below.map((text) => agreement(text)) }, agreement(top)).map(
    ({ person, first, second, days, wanted }) => `${person} ${days}/${wanted}: ${first.lastOn}, ${second.firstOn}`,
  );

describe('an agreement leaves somebody less than the rota wants', () => {
  it.each`
    wanted | top                                         | gaps                                                                         | because
    ${0}   | ${'01-12…01-19 ben→ana'}                    | ${[]}                                                                        | ${'nothing is wanted'}
    ${1}   | ${'01-12…01-19 ben→ana'}                    | ${['ana 0/1: 2026-01-09, 2026-01-12']}                                       | ${'a whole turn right after the own'}
    ${14}  | ${'01-12…01-19 ben→ana'}                    | ${['ana 0/14: 2026-01-09, 2026-01-12']}                                      | ${'the own next turn is exactly as far as wanted'}
    ${15}  | ${'01-12…01-19 ben→ana'}                    | ${['ana 0/15: 2026-01-09, 2026-01-12', 'ana 14/15: 2026-01-16, 2026-02-02']} | ${'one day more is wanted: both sides'}
    ${3}   | ${'01-14…01-16 ben→cy'}                     | ${[]}                                                                        | ${'some days, exactly as far as wanted'}
    ${4}   | ${'01-14…01-16 ben→cy'}                     | ${['cy 3/4: 2026-01-15, 2026-01-19']}                                        | ${'some days, a day too near'}
    ${7}   | ${'01-05…01-12 ana→cy, 01-19…01-26 cy→ana'} | ${[]}                                                                        | ${'a swap that leaves a week'}
    ${8}   | ${'01-05…01-12 ana→cy, 01-19…01-26 cy→ana'} | ${['ana 7/8: 2026-01-23, 2026-02-02']}                                       | ${'a swap that leaves one of both less'}
    ${7}   | ${'01-12…01-19 ben→eve'}                    | ${[]}                                                                        | ${'who covers is in no turn else'}
    ${28}  | ${'01-12…01-19 ben→eve'}                    | ${[]}                                                                        | ${'what the order makes is no news'}
  `('$top, $wanted days wanted: $because', ({ wanted, top, gaps }) => {
    expect(found(rota(wanted), top)).toEqual(gaps);
  });
});

describe('only what it makes counts', () => {
  const covered = '01-15…01-19 ben→cy';

  it('not a gap that is as short without it', () => {
    expect(found(rota(7), '01-13…01-14 ben→cy', [covered])).toEqual([]);
    expect(found(rota(7), '01-14…01-15 ben→cy', [covered])).toEqual([]);
  });

  it('but one that it makes shorter', () => {
    expect(found(rota(7), '01-16…01-19 ben→cy', ['01-12…01-14 ben→cy'])).toEqual(['cy 0/7: 2026-01-16, 2026-01-19']);
  });

  it('nor where it changes nothing, as that turn is somebody else’s by now', () => {
    expect(found(rota(7), covered, ['01-12…01-19 ben→eve'])).toEqual([]);
  });

  it('nor where somebody takes back what the order gave them', () => {
    expect(found(rota(28), '01-12…01-19 eve→ben', ['01-12…01-19 ben→eve'])).toEqual([]);
  });
});

it('goes by what the rota wants when the second turn begins', () => {
  const { versions, ...rest } = rota(7);
  const next = { ...versions[0]!, firstOn: Temporal.PlainDate.from('2026-01-19'), minimumGap: 1 };
  const people = ['cy', 'dee', 'ana', 'ben'].map((person) => ({ person, fromOn: null, lastOn: null }));
  const edited = { ...rest, versions: [versions[0]!, { ...next, people }] };
  expect(found(edited, '01-14…01-16 ben→cy')).toEqual([]);
  expect(found(edited, '01-14…01-19 ben→cy')).toEqual(['cy 0/1: 2026-01-16, 2026-01-19']);
});
