import { expect, it } from 'vitest';
import { dutyAt, servicesBetween } from '../../src/domain/duty.ts';
import { dutyDays } from '../../src/domain/duty-days.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota, RotaVersion } from '../../src/domain/rota.ts';
import { peopleFrom, withVersion } from '../../src/domain/rota-edit.ts';
import { stretchOfDays } from '../../src/domain/stretch-days.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { turnAt } from '../../src/domain/turns.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const workdays: Weekday[] = [1, 2, 3, 4, 5];
const allDays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const fromTue: Weekday[] = [2, 3, 4, 5];

const version = (firstOn: string, time: string, unit: 'day' | 'week', weekdays: Weekday[]): RotaVersion => ({
  firstOn: day(firstOn),
  people: ['ANA', 'BEN', 'CAT'].map((person) => ({ person, fromOn: null, lastOn: null })),
  handOver: { weekday: day(firstOn).dayOfWeek as Weekday, time: Temporal.PlainTime.from(time) },
  ...{ length: { count: 1, unit }, weekdays, minimumGap: 0 },
});
const rotaIn = (timeZone: string, ...versions: RotaVersion[]): Rota => ({
  ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone, gaps: [], endedAt: null, versions },
});

it.each`
  weekdays    | to                    | now                       | next
  ${workdays} | ${'Australia/Sydney'} | ${'2026-12-13T15:00:00Z'} | ${'ANA 2026-12-13T22:00:00Z'}
  ${workdays} | ${'Australia/Sydney'} | ${'2026-12-12T09:00:00Z'} | ${'ANA 2026-12-13T22:00:00Z'}
  ${allDays}  | ${'Australia/Sydney'} | ${'2026-12-13T21:59:59Z'} | ${'ANA 2026-12-13T22:00:00Z'}
  ${workdays} | ${'America/New_York'} | ${'2026-12-13T15:00:00Z'} | ${'ANA 2026-12-14T14:00:00Z'}
  ${workdays} | ${'Europe/London'}    | ${'2026-12-13T15:00:00Z'} | ${'ANA 2026-12-14T09:00:00Z'}
  ${fromTue}  | ${'Europe/London'}    | ${'2026-12-13T15:00:00Z'} | ${'BEN 2026-12-14T00:00:00Z'}
  ${workdays} | ${'Europe/London'}    | ${'2026-12-05T15:00:00Z'} | ${'BEN 2026-12-07T09:00:00Z'}
`('a rest in London is over where $to takes over on Monday: $next', ({ weekdays, to, now, next }) => {
  const london = rotaIn('Europe/London', version('2026-11-30', '09:00', 'week', workdays));
  const rota = withVersion(london, version('2026-12-14', '09:00', 'week', weekdays), to);
  const duty = dutyAt(rota, [], at(now));
  expect(duty.kind === 'off-hours' && `${duty.next?.person} ${duty.next?.at}`).toBe(next);
});

it('a rest is not over where other clocks take over on a day of rest', () => {
  const sunday = version('2026-12-13', '12:00', 'week', workdays);
  const rota = withVersion(rotaIn('Europe/London', version('2026-11-30', '09:00', 'week', workdays)), sunday);
  expect(dutyAt(rota, [], at('2026-12-12T09:00:00Z'))).toMatchObject({
    kind: 'off-hours',
    next: { person: 'ANA', at: at('2026-12-14T00:00:00Z') },
  });
});

it.each`
  from                  | time       | to                     | hour       | first
  ${'America/New_York'} | ${'17:00'} | ${'Australia/Sydney'}  | ${'01:30'} | ${'CAT'}
  ${'Australia/Sydney'} | ${'00:30'} | ${'Pacific/Pago_Pago'} | ${'17:00'} | ${'CAT'}
  ${'Europe/London'}    | ${'09:00'} | ${'Australia/Sydney'}  | ${'01:30'} | ${'CAT'}
  ${'Europe/London'}    | ${'09:00'} | ${'America/New_York'}  | ${'17:00'} | ${'CAT'}
  ${'Europe/London'}    | ${'09:00'} | ${'Europe/London'}     | ${'09:00'} | ${'CAT'}
`('a day keeps its hero where it goes by $to from $from: $first', ({ from, time, to, hour, first }) => {
  const rota = rotaIn(from, version('2026-12-01', time, 'day', allDays));
  const plainTime = Temporal.PlainTime.from(hour);
  const start = day('2026-12-09').toZonedDateTime({ timeZone: to, plainTime }).toInstant();
  expect(peopleFrom(rota, day('2026-12-09'), start)[0]?.person).toBe(first);
});

it('goes on with whoever would be next where a rota that is to end is edited at its last hand-over', () => {
  const rota = rotaIn('Europe/London', version('2026-11-30', '09:00', 'week', allDays));
  const ending = { ...rota, endedAt: at('2026-12-14T09:00:00Z') };
  expect(peopleFrom(ending, day('2026-12-14'), at('2026-12-14T08:00:00Z'))[0]?.person).toBe('CAT');
});

it.each`
  what                                  | firstOn         | time       | timeZone              | days
  ${'a version that begins after it'}   | ${'2026-12-15'} | ${'00:30'} | ${'Australia/Sydney'} | ${['2026-11-30', '2026-12-15']}
  ${'a version that begins with it'}    | ${'2026-12-15'} | ${'04:00'} | ${'Pacific/Auckland'} | ${['2026-11-30', '2026-12-15']}
  ${'one that begins earlier that day'} | ${'2026-12-14'} | ${'17:00'} | ${'Europe/London'}    | ${['2026-11-30', '2026-12-14']}
  ${'none of those that begin before'}  | ${'2026-12-15'} | ${'09:00'} | ${'Europe/London'}    | ${['2026-11-30', '2026-12-14', '2026-12-15']}
`('an edit replaces $what, whatever their days', ({ firstOn, time, timeZone, days }) => {
  const london = rotaIn('Europe/London', version('2026-11-30', '09:00', 'week', allDays));
  const known = withVersion(london, version('2026-12-14', '15:00', 'week', allDays));
  const rota = withVersion(known, version(firstOn, time, 'week', allDays), timeZone);
  expect(rota.versions.map((one) => String(one.firstOn))).toEqual(days);
  const turns = servicesBetween(rota, [], at('2026-12-07T09:00:00Z'), at('2026-12-30T09:00:00Z'));
  expect(turns.every(({ until }, i) => !turns[i + 1] || until.equals(turns[i + 1]!.from))).toBe(true);
  expect(turnAt(rota, at('2026-12-13T09:00:00Z'))?.until.toString()).toBe(turns[0]!.until.toString());
});

it('a day whose hand-over would come after other clocks have taken over is whose it was until then', () => {
  const london = rotaIn('Europe/London', version('2026-11-30', '17:00', 'day', allDays));
  const rota = withVersion(london, version('2026-12-08', '01:30', 'day', allDays), 'Australia/Sydney');
  const cover: Overlay = {
    ...{ id: 'o', rota: 'r', kind: 'cover', by: 'BEN', at: at('2026-12-01T10:00:00Z'), undone: null },
    parts: [{ from: at('2026-12-06T17:00:00Z'), until: at('2026-12-07T14:30:00Z'), out: 'ANA', in: 'BEN' }],
  };
  const days = dutyDays({ rota, overlays: [cover] }, day('2026-12-05'), day('2026-12-08'));
  expect(days.map(({ on, person }) => `${on} ${person}`)).toEqual([
    ...['2026-12-05 CAT', '2026-12-06 BEN', '2026-12-07 BEN', '2026-12-08 ANA'],
  ]);
});

it.each`
  from                  | to                    | ends                      | because
  ${'America/New_York'} | ${'Australia/Sydney'} | ${'2026-12-09T03:00:00Z'} | ${'though it is over before that day begins by the clocks it went by'}
  ${'Australia/Sydney'} | ${'America/New_York'} | ${null}                   | ${'though it begins after that day is over by those'}
`('a day is counted by the clocks of its turn, $to after $from, $because', ({ from, to, ends }) => {
  const before = rotaIn(from, version('2026-11-30', '09:00', 'week', allDays));
  const rota = withVersion(before, version('2026-12-07', '09:00', 'day', allDays), to);
  const ending = { ...rota, endedAt: ends === null ? null : at(ends) };
  const days = dutyDays({ rota: ending, overlays: [] }, day('2026-12-09'), day('2026-12-09'));
  expect(days.map(({ on, person }) => `${on} ${person}`)).toEqual(['2026-12-09 CAT']);
});

it('some days end where other clocks take over before their hand-over would come', () => {
  const london = rotaIn('Europe/London', version('2026-11-30', '17:00', 'day', allDays));
  const rota = withVersion(london, version('2026-12-08', '01:30', 'day', allDays), 'Australia/Sydney');
  const whole = { from: at('2026-12-06T17:00:00Z'), until: at('2026-12-07T14:30:00Z') };
  const sixth = { firstOn: day('2026-12-06'), lastOn: day('2026-12-06') };
  expect(String(stretchOfDays(rota, whole, sixth)?.until)).toBe('2026-12-07T14:30:00Z');
});
