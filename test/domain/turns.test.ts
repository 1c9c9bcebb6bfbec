import { expect, it } from 'vitest';
import { dutyAt } from '../../src/domain/duty.ts';
import type { Rota, RotaPerson, RotaVersion } from '../../src/domain/rota.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { personOfTurn } from '../../src/domain/turn-order.ts';
import { turnAt } from '../../src/domain/turns.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const stay = (person: string, fromOn: string | null = null, lastOn: string | null = null): RotaPerson => ({
  ...{ person, fromOn: fromOn === null ? null : day(fromOn), lastOn: lastOn === null ? null : day(lastOn) },
});

const version = (firstOn: string, time: string, more: Partial<RotaVersion> = {}): RotaVersion => ({
  firstOn: day(firstOn),
  people: ['ANA', 'BEN', 'CAT'].map((person) => stay(person)),
  handOver: { weekday: day(firstOn).dayOfWeek as Weekday, time: Temporal.PlainTime.from(time) },
  ...{ length: { count: 1, unit: 'week' }, weekdays: [1, 2, 3, 4, 5, 6, 7], minimumGap: 0 },
  ...more,
});
const rotaOf = (timeZone: string, only: RotaVersion): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone, gaps: [], endedAt: null, versions: [only] },
});

it('goes on after whoever served last, though for a while nobody was there', () => {
  const people = [stay('ANA', '2026-12-14'), stay('BEN', null, '2026-12-06'), stay('CAT', '2026-12-14')];
  const turns = [0, 1, 2, 3, 4].map((n) => personOfTurn(version('2026-11-30', '09:00', { people }), n));
  expect(turns).toEqual(['BEN', null, 'CAT', 'ANA', 'CAT']);
});

/** In Newfoundland, until 2011, clocks went back from 00:01 to 23:01 of the day before. */
it.each`
  now                       | firstOn
  ${'2010-11-07T02:29:59Z'} | ${'2010-11-06'}
  ${'2010-11-07T02:30:00Z'} | ${'2010-11-07'}
  ${'2010-11-07T02:45:00Z'} | ${'2010-11-07'}
  ${'2010-11-07T03:31:00Z'} | ${'2010-11-07'}
  ${'2010-11-08T03:29:59Z'} | ${'2010-11-07'}
  ${'2010-11-08T03:30:00Z'} | ${'2010-11-08'}
`('no turn comes back where clocks go back over its midnight: $now', ({ now, firstOn }) => {
  const daily = version('2010-11-01', '00:00', { length: { count: 1, unit: 'day' } });
  expect(turnAt(rotaOf('America/St_Johns', daily), at(now))?.firstOn.toString()).toBe(firstOn);
});

it.each`
  now                       | kind
  ${'2026-12-07T23:59:59Z'} | ${'on-duty'}
  ${'2026-12-08T00:00:00Z'} | ${'nobody'}
  ${'2026-12-09T23:59:59Z'} | ${'nobody'}
  ${'2026-12-10T00:00:00Z'} | ${'on-duty'}
`('a gap has both of its days, whole: at $now $kind', ({ now, kind }) => {
  const gaps = [{ firstOn: day('2026-12-08'), lastOn: day('2026-12-09') }];
  const rota = { ...rotaOf('Europe/London', version('2026-11-30', '09:00')), gaps };
  expect(dutyAt(rota, [], at(now)).kind).toBe(kind);
});

it('a rest ends for whoever goes on, where the hand-over is on another day', () => {
  const rota = rotaOf('Europe/London', version('2026-12-02', '09:00', { weekdays: [1, 2, 3, 4, 5] }));
  expect(dutyAt(rota, [], at('2026-12-05T12:00:00Z'))).toMatchObject({
    kind: 'off-hours',
    next: { person: 'ANA', at: at('2026-12-07T00:00:00Z') },
  });
});
