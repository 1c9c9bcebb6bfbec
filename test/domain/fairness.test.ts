import { describe, expect, it } from 'vitest';
import type { Agreed } from '../../src/domain/duty-days.ts';
import { fairPeriods, fairStretch } from '../../src/domain/fair-period.ts';
import { type Debt, fairnessOf, type Served } from '../../src/domain/fairness.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota, RotaPerson } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const at = (on: string) => date(on).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:00' }).toInstant();
const always = (person: string): RotaPerson => ({ person, fromOn: null, lastOn: null });

/** Ana has the week of Mon 2 Nov 2026, then Ben, then Cy; Monday to Friday. */
const rota: Rota = {
  ...{ id: 'support', name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: date('2026-11-02'),
      people: ['ana', 'ben', 'cy'].map(always),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
};
const people = (...members: RotaPerson[]): Rota => ({ ...rota, versions: [{ ...rota.versions[0]!, people: members }] });

const overlay = (kind: Overlay['kind'], from: string, until: string, out: string, taker: string): Overlay => ({
  ...{ id: `${kind}-${from}`, rota: 'support', kind, by: out, at: at('2026-11-01'), undone: null },
  parts: [{ from: at(from), until: at(until), out, in: taker }],
});
const swapped: Overlay = {
  ...overlay('swap', '2026-11-02', '2026-11-09', 'ana', 'ben'),
  parts: [
    { from: at('2026-11-02'), until: at('2026-11-09'), out: 'ana', in: 'ben' },
    { from: at('2026-11-09'), until: at('2026-11-16'), out: 'ben', in: 'ana' },
  ],
};

const noHolidays = () => false;
const fair = (
  agreed: Partial<Agreed>,
  from = '2026-11-02',
  to = '2026-11-22',
  facts: Partial<Parameters<typeof fairnessOf>[3]> = {},
) =>
  fairnessOf({ rota, overlays: [], ...agreed }, date(from), date(to), {
    isHoliday: noHolidays,
    heaviness: [],
    ...facts,
  });
const line = ({ person, turns, days, holidays, heavyTurns, load, share }: Served) =>
  `${person} ${turns}/${days}/${holidays}/${heavyTurns} ${load} of ${Number(share.toFixed(2))}`;
const debt = ({ owes, to, days }: Debt) => `${owes} owes ${to} ${days}`;

describe('what each has served', () => {
  it.each`
    what                          | to              | overlays                                                        | lines
    ${'a turn each'}              | ${'2026-11-22'} | ${[]}                                                           | ${['ana 1/5/0/0 5 of 5', 'ben 1/5/0/0 5 of 5', 'cy 1/5/0/0 5 of 5']}
    ${'the first day alone'}      | ${'2026-11-02'} | ${[]}                                                           | ${['ana 1/1/0/0 1 of 0.33', 'ben 0/0/0/0 0 of 0.33', 'cy 0/0/0/0 0 of 0.33']}
    ${'a week and its rest'}      | ${'2026-11-08'} | ${[]}                                                           | ${['ana 1/5/0/0 5 of 1.67', 'ben 0/0/0/0 0 of 1.67', 'cy 0/0/0/0 0 of 1.67']}
    ${'a day of the next week'}   | ${'2026-11-09'} | ${[]}                                                           | ${['ana 1/5/0/0 5 of 2', 'ben 1/1/0/0 1 of 2', 'cy 0/0/0/0 0 of 2']}
    ${'a swap'}                   | ${'2026-11-08'} | ${[swapped]}                                                    | ${['ben 1/5/0/0 5 of 1.67', 'ana 0/0/0/0 0 of 1.67', 'cy 0/0/0/0 0 of 1.67']}
    ${'a cover of two days'}      | ${'2026-11-08'} | ${[overlay('cover', '2026-11-04', '2026-11-06', 'ana', 'cy')]}  | ${['ana 1/3/0/0 3 of 1.67', 'cy 1/2/0/0 2 of 1.67', 'ben 0/0/0/0 0 of 1.67']}
    ${'a cover by an outsider'}   | ${'2026-11-08'} | ${[overlay('cover', '2026-11-02', '2026-11-09', 'ana', 'dan')]} | ${['dan 1/5/0/0 5 of 0', 'ana 0/0/0/0 0 of 1.67', 'ben 0/0/0/0 0 of 1.67', 'cy 0/0/0/0 0 of 1.67']}
    ${'nothing before it begins'} | ${'2026-11-01'} | ${[]}                                                           | ${[]}
  `('$what, up to $to', ({ to, overlays, lines }) => {
    expect(fair({ overlays }, '2026-11-02', to).served.map(line)).toEqual(lines);
  });

  it('counts somebody’s share of the days on which they were in the rota', () => {
    const joined = people(always('ana'), always('ben'), { person: 'cy', fromOn: date('2026-11-16'), lastOn: null });
    expect(fair({ rota: joined }).served.map(line)).toEqual([
      'cy 1/5/0/0 5 of 1.67',
      'ana 1/5/0/0 5 of 6.67',
      'ben 1/5/0/0 5 of 6.67',
    ]);
    const left = people(always('ana'), { person: 'ben', fromOn: null, lastOn: date('2026-11-15') });
    const { served } = fair({ rota: left });
    expect(served.map(line)).toEqual(['ana 2/10/0/0 10 of 10', 'ben 1/5/0/0 5 of 5']);
  });

  it('leaves declared gaps out', () => {
    const gaps = [{ firstOn: date('2026-11-04'), lastOn: date('2026-11-10') }];
    expect(fair({ rota: { ...rota, gaps } }).served.map(({ person, days }) => `${person} ${days}`)).toEqual([
      'cy 5',
      'ben 3',
      'ana 2',
    ]);
  });

  it('counts holidays where the hero is a day more, and heavy turns for whoever found them so', () => {
    const isHoliday = (person: string, on: Temporal.PlainDate) => person === 'ben' && on.day === 11;
    const turnFrom = at('2026-11-02');
    const heaviness = [
      { rota: 'support', turnFrom, person: 'ana', heaviness: 'very-heavy' as const },
      { rota: 'support', turnFrom, person: 'ben', heaviness: 'quiet' as const },
      { rota: 'other', turnFrom: at('2026-11-09'), person: 'ben', heaviness: 'heavy' as const },
      { rota: 'support', turnFrom: at('2026-11-16'), person: 'cy', heaviness: 'quiet' as const },
    ];
    expect(fair({}, '2026-11-02', '2026-11-22', { isHoliday, heaviness }).served.map(line)).toEqual([
      'ana 1/5/0/1 10 of 6.17',
      'ben 1/5/1/0 6 of 6.17',
      'cy 1/5/0/0 2.5 of 6.17',
    ]);
  });
});

describe('who owes whom', () => {
  it.each`
    what                | overlays                                                                                                                  | debts
    ${'nobody'}         | ${[]}                                                                                                                     | ${[]}
    ${'a swap is even'} | ${[swapped]}                                                                                                              | ${[]}
    ${'a cover'}        | ${[overlay('cover', '2026-11-04', '2026-11-06', 'ana', 'cy')]}                                                            | ${['ana owes cy 2']}
    ${'a take-over'}    | ${[overlay('take-over', '2026-11-05', '2026-11-09', 'ana', 'cy')]}                                                        | ${['ana owes cy 2']}
    ${'given back'}     | ${[overlay('cover', '2026-11-04', '2026-11-06', 'ana', 'cy'), overlay('cover', '2026-11-16', '2026-11-18', 'cy', 'ana')]} | ${[]}
    ${'partly'}         | ${[overlay('cover', '2026-11-02', '2026-11-06', 'ana', 'cy'), overlay('cover', '2026-11-16', '2026-11-17', 'cy', 'ana')]} | ${['ana owes cy 3']}
    ${'undone'}         | ${[{ ...overlay('cover', '2026-11-04', '2026-11-06', 'ana', 'cy'), undone: { by: 'ana', at: at('2026-11-02') } }]}        | ${[]}
    ${'three'}          | ${[overlay('cover', '2026-11-02', '2026-11-03', 'ana', 'cy'), overlay('cover', '2026-11-09', '2026-11-12', 'ben', 'cy')]} | ${['ben owes cy 3', 'ana owes cy 1']}
  `('$what: $debts', ({ overlays, debts }) => {
    expect(fair({ overlays }).debts.map(debt)).toEqual(debts);
  });
});

it('shares out exactly what was served, whatever happened', { tags: ['long'] }, () => {
  const overlays = [swapped, overlay('cover', '2026-11-12', '2026-11-18', 'ana', 'dan')];
  for (let length = 0; length < 200; length += 7) {
    const { served } = fair({ overlays }, '2026-11-02', date('2026-11-02').add({ days: length }).toString());
    const sum = (of: (one: Served) => number) => served.reduce((total, one) => total + of(one), 0);
    expect(sum(({ share }) => share)).toBeCloseTo(sum(({ load }) => load));
  }
});

it.each`
  today           | quarter                    | last                       | year
  ${'2026-11-26'} | ${'2026-10-01 2026-11-26'} | ${'2026-07-01 2026-09-30'} | ${'2026-01-01 2026-11-26'}
  ${'2026-12-31'} | ${'2026-10-01 2026-12-31'} | ${'2026-07-01 2026-09-30'} | ${'2026-01-01 2026-12-31'}
  ${'2027-01-01'} | ${'2027-01-01 2027-01-01'} | ${'2026-10-01 2026-12-31'} | ${'2027-01-01 2027-01-01'}
  ${'2028-03-31'} | ${'2028-01-01 2028-03-31'} | ${'2027-10-01 2027-12-31'} | ${'2028-01-01 2028-03-31'}
`('on $today asks of $quarter, $last and $year', ({ today, quarter, last, year }) => {
  const stretches = fairPeriods.map((period) => fairStretch(period, { rota }, date(today)));
  const words = stretches.map(({ firstOn, lastOn }) => `${firstOn} ${lastOn}`);
  expect(words).toEqual([quarter, last, year, `2026-11-02 ${today}`]);
});
