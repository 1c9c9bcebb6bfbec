import { describe, expect, it } from 'vitest';
import { dutyAt, servicesBetween } from '../../src/domain/duty.ts';
import { dutyDays } from '../../src/domain/duty-days.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import { refitOverlays } from '../../src/domain/refit-overlays.ts';
import type { Rota, RotaVersion } from '../../src/domain/rota.ts';
import { peopleFrom, rotaFault, withVersion } from '../../src/domain/rota-edit.ts';
import { stretchOfDays } from '../../src/domain/stretch-days.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { turnMoves } from '../../src/domain/turn-moves.ts';
import { turnAt } from '../../src/domain/turns.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const names = ['ANA', 'BEN', 'CAT'];

const version = (firstOn: string, time = '09:00', people = names): RotaVersion => ({
  firstOn: day(firstOn),
  people: people.map((person) => ({ person, fromOn: null, lastOn: null })),
  handOver: { weekday: day(firstOn).dayOfWeek as Weekday, time: Temporal.PlainTime.from(time) },
  ...{ length: { count: 1, unit: 'week' }, weekdays: [1, 2, 3, 4, 5, 6, 7], minimumGap: 0 },
});
const rotaIn = (timeZone: string, ...versions: RotaVersion[]): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone, gaps: [], endedAt: null, versions },
});

/** As the form does it: whoever is next goes first. */
function edited(rota: Rota, firstOn: string, time: string, timeZone: string): Rota {
  const start = day(firstOn)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();
  const people = peopleFrom(rota, day(firstOn), start).map(({ person }) => person);
  return withVersion(rota, version(firstOn, time, people), timeZone);
}

describe('an edit that moves the hour of the hand-overs, or their clocks', () => {
  it.each`
    from                   | to                       | time       | begins          | edit            | joint                     | clocks
    ${'Europe/London'}     | ${'America/New_York'}    | ${'09:00'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-14T14:00:00Z'} | ${'five hours behind'}
    ${'America/New_York'}  | ${'Europe/London'}       | ${'09:00'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-14T09:00:00Z'} | ${'five hours ahead'}
    ${'Europe/London'}     | ${'Australia/Sydney'}    | ${'09:00'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-13T22:00:00Z'} | ${'on the day before in London'}
    ${'Europe/London'}     | ${'Europe/London'}       | ${'08:00'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-14T08:00:00Z'} | ${'the same, an hour earlier'}
    ${'Europe/London'}     | ${'Europe/London'}       | ${'17:30'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-14T17:30:00Z'} | ${'the same, later'}
    ${'America/New_York'}  | ${'Europe/London'}       | ${'01:30'} | ${'2026-03-15'} | ${'2026-03-29'} | ${'2026-03-29T01:30:00Z'} | ${'that skip this half hour'}
    ${'Europe/London'}     | ${'America/New_York'}    | ${'02:30'} | ${'2026-02-22'} | ${'2026-03-08'} | ${'2026-03-08T07:30:00Z'} | ${'that skip this half hour, too'}
    ${'Australia/Sydney'}  | ${'America/New_York'}    | ${'01:30'} | ${'2026-10-18'} | ${'2026-11-01'} | ${'2026-11-01T05:30:00Z'} | ${'that show it twice'}
    ${'Europe/London'}     | ${'Australia/Lord_Howe'} | ${'02:00'} | ${'2026-09-20'} | ${'2026-10-04'} | ${'2026-10-03T15:30:00Z'} | ${'that go half an hour forward'}
    ${'Pacific/Apia'}      | ${'Europe/London'}       | ${'09:00'} | ${'2011-12-17'} | ${'2011-12-31'} | ${'2011-12-31T09:00:00Z'} | ${'that skip no day any more'}
    ${'Pacific/Pago_Pago'} | ${'Pacific/Kiritimati'}  | ${'09:00'} | ${'2026-11-30'} | ${'2026-12-14'} | ${'2026-12-13T19:00:00Z'} | ${'a day and an hour ahead'}
  `('from $from to $to at $time on $edit: $clocks', { tags: ['long'] }, ({ from, to, time, begins, edit, joint }) => {
    const before = rotaIn(from, version(begins, from === to ? '09:00' : time));
    const after = edited(before, edit, time, to);
    const [last, first] = [turnAt(after, at(joint).subtract({ seconds: 1 })), turnAt(after, at(joint))];
    expect([last?.person, first?.person]).toEqual(['BEN', 'CAT']);
    expect([last?.until, first?.from].map(String)).toEqual([joint, joint]);

    const served = servicesBetween(before, [], at('2010-01-01T00:00:00Z'), last!.from);
    expect(servicesBetween(after, [], at('2010-01-01T00:00:00Z'), last!.from)).toEqual(served);
    for (let now = at(joint).subtract({ hours: 72 }); now.epochMilliseconds < at(joint).epochMilliseconds + 3e8; ) {
      const person = now.epochMilliseconds < at(joint).epochMilliseconds ? 'BEN' : 'CAT';
      expect(dutyAt(after, [], now)).toMatchObject({ kind: 'on-duty', person });
      now = now.add({ minutes: 75 });
    }
    const days = dutyDays({ rota: after, overlays: [] }, day(edit).subtract({ days: 7 }), day(edit).add({ days: 6 }));
    const isLost = (on: Temporal.PlainDate) => from === 'Pacific/Apia' && on.equals(day('2011-12-30'));
    expect(days.map(({ on, person }) => `${on} ${person}`).filter((text) => !text.startsWith('2011-12-30'))).toEqual(
      Array.from({ length: 14 }, (_, n) => [day(edit).add({ days: n - 7 }), n < 7 ? 'BEN' : 'CAT'] as const)
        .filter(([on]) => !isLost(on))
        .map(([on, person]) => `${on} ${person}`),
    );
  });

  it.each`
    firstOn         | time       | timeZone              | fault
    ${'2026-12-06'} | ${'09:00'} | ${'Europe/London'}    | ${'cuts-running-turn'}
    ${'2026-12-07'} | ${'08:00'} | ${'Europe/London'}    | ${null}
    ${'2026-12-07'} | ${'09:00'} | ${'Australia/Sydney'} | ${null}
    ${'2026-12-02'} | ${'09:00'} | ${'Australia/Sydney'} | ${'begins-too-early'}
    ${'2026-12-07'} | ${'09:00'} | ${'America/New_York'} | ${null}
  `('on $firstOn at $time in $timeZone may be: $fault', ({ firstOn, time, timeZone, fault }) => {
    const rota = rotaIn('Europe/London', version('2026-11-30'));
    expect(rotaFault(rota, version(firstOn, time), { timeZone, now: at('2026-12-02T10:00:00Z') })).toBe(fault);
  });

  it.each`
    time       | fault
    ${'08:59'} | ${null}
    ${'09:00'} | ${'after-its-end'}
    ${'09:01'} | ${'after-its-end'}
  `('on the day it is to end at 09:00, at $time it may be: $fault', ({ time, fault }) => {
    const rota = { ...rotaIn('Europe/London', version('2026-11-30')), endedAt: at('2026-12-14T09:00:00Z') };
    const when = { timeZone: 'Europe/London', now: at('2026-12-02T10:00:00Z') };
    expect(rotaFault(rota, version('2026-12-14', time), when)).toBe(fault);
  });

  it('keeps the order as it was said where none of its turns has begun by then', () => {
    const later = version('2026-12-07');
    const people = later.people.map((one, n) => (n === 0 ? { ...one, fromOn: day('2026-12-14') } : one));
    const rota = rotaIn('Europe/London', { ...later, people });
    const order = peopleFrom(rota, day('2026-12-06'), at('2026-12-06T09:00:00Z'));
    expect(order.map(({ person }) => person)).toEqual(names);
  });

  it('moves nobody to other days, and says the new hours of whoever keeps theirs', () => {
    const before = { rota: rotaIn('Europe/London', version('2026-11-30')), overlays: [] };
    const after = { rota: edited(before.rota, '2026-12-14', '09:00', 'America/New_York'), overlays: [] };
    const moves = turnMoves(before, after, at('2026-12-02T10:00:00Z'));
    expect(moves.map(({ person, was, is }) => `${person} ${was!.firstOn} ${is!.firstOn}`)).toEqual([
      'BEN 2026-12-07 2026-12-07',
      'CAT 2026-12-14 2026-12-14',
      'ANA 2026-12-21 2026-12-21',
    ]);
    expect(moves.map(({ hours }) => `${hours?.from} ${hours?.until}`)).toEqual([
      '2026-12-07T09:00:00Z 2026-12-14T14:00:00Z',
      '2026-12-14T14:00:00Z 2026-12-21T14:00:00Z',
      '2026-12-21T14:00:00Z 2026-12-28T14:00:00Z',
    ]);
  });
});

describe('what was agreed before the hour moves', () => {
  const before = rotaIn('Europe/London', version('2026-11-30'));
  const after = edited(before, '2026-12-14', '09:00', 'America/New_York');
  const cover = (from: string, until: string): Overlay => ({
    ...{ id: 'o', rota: 'r', kind: 'cover', by: 'BEN', at: at('2026-12-01T10:00:00Z'), undone: null },
    parts: [{ from: at(from), until: at(until), out: 'CAT', in: 'BEN' }],
  });

  it.each`
    what                        | from                      | until                     | fresh
    ${'a whole turn'}           | ${'2026-12-14T09:00:00Z'} | ${'2026-12-21T09:00:00Z'} | ${'2026-12-14T14:00:00Z 2026-12-21T14:00:00Z'}
    ${'some days of it'}        | ${'2026-12-16T09:00:00Z'} | ${'2026-12-18T09:00:00Z'} | ${'2026-12-16T14:00:00Z 2026-12-18T14:00:00Z'}
    ${'until the hand-over'}    | ${'2026-12-08T11:22:00Z'} | ${'2026-12-14T09:00:00Z'} | ${'2026-12-08T11:22:00Z 2026-12-14T14:00:00Z'}
    ${'from amid a day'}        | ${'2026-12-16T11:22:00Z'} | ${'2026-12-21T09:00:00Z'} | ${'2026-12-16T11:22:00Z 2026-12-21T14:00:00Z'}
    ${'a turn before the edit'} | ${'2026-12-07T09:00:00Z'} | ${'2026-12-13T09:00:00Z'} | ${undefined}
  `('keeps its days: $what', ({ from, until, fresh }) => {
    const [moved] = refitOverlays(before, after, [cover(from, until)]);
    expect(moved?.parts.map((part) => `${part.from} ${part.until}`)[0]).toBe(fresh);
  });

  it('leaves alone what has been undone', () => {
    const whole = cover('2026-12-14T09:00:00Z', '2026-12-21T09:00:00Z');
    const undone = { by: 'CAT', at: at('2026-12-02T10:00:00Z') };
    expect(refitOverlays(before, after, [{ ...whole, undone }])).toEqual([]);
  });

  it('leaves nobody a few hours of a covered turn', () => {
    const overlays = refitOverlays(before, after, [cover('2026-12-14T09:00:00Z', '2026-12-21T09:00:00Z')]);
    const services = servicesBetween(after, overlays, at('2026-12-14T14:00:00Z'), at('2026-12-21T14:00:00Z'));
    expect(services.map(({ person }) => person)).toEqual(['BEN']);
  });
});

it('some days up to the hand-over go on to its new hour', () => {
  const rota = edited(rotaIn('Europe/London', version('2026-11-30')), '2026-12-14', '09:00', 'America/New_York');
  const turn = turnAt(rota, at('2026-12-08T10:00:00Z'))!;
  const days = { firstOn: day('2026-12-12'), lastOn: day('2026-12-13') };
  expect(String(stretchOfDays(rota, turn, days)?.until)).toBe('2026-12-14T14:00:00Z');
});
