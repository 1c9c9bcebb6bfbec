import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Absence, absenceFault, daysAway, isAwayAt, shareAway } from '../../src/domain/absence.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function absence(firstOn: string, lastOn: string, halves: { first?: boolean; last?: boolean } = {}): Absence {
  const { first = false, last = false } = halves;
  return { id: 'a1', person: 'UANA', firstOn: day(firstOn), lastOn: day(lastOn), firstIsHalf: first, lastIsHalf: last };
}

const week = absence('2026-11-17', '2026-11-19', { first: true, last: true });
const morning = absence('2026-11-17', '2026-11-17', { last: true });
const afternoon = absence('2026-11-17', '2026-11-17', { first: true });

describe('the share of a day that somebody is away', () => {
  it.each`
    case                                  | absences                 | date            | share
    ${'the day before'}                   | ${[week]}                | ${'2026-11-16'} | ${0}
    ${'a half first day'}                 | ${[week]}                | ${'2026-11-17'} | ${0.5}
    ${'a day within'}                     | ${[week]}                | ${'2026-11-18'} | ${1}
    ${'a half last day'}                  | ${[week]}                | ${'2026-11-19'} | ${0.5}
    ${'the day after'}                    | ${[week]}                | ${'2026-11-20'} | ${0}
    ${'a morning and the same afternoon'} | ${[morning, afternoon]}  | ${'2026-11-17'} | ${1}
    ${'one afternoon, said twice'}        | ${[afternoon, week]}     | ${'2026-11-17'} | ${0.5}
    ${'a day within, said twice'}         | ${[week, week, morning]} | ${'2026-11-18'} | ${1}
  `('counts $case: $share', ({ absences, date, share }) => {
    expect(shareAway(absences, 'UANA', day(date))).toBe(share);
    expect(shareAway(absences, 'UBEN', day(date))).toBe(0);
  });
});

describe('being away at an instant', () => {
  it.each`
    case                             | absence      | zone                  | at                        | away
    ${'before a half first day'}     | ${afternoon} | ${'Europe/London'}    | ${'2026-11-17T11:59:59Z'} | ${false}
    ${'from its noon'}               | ${afternoon} | ${'Europe/London'}    | ${'2026-11-17T12:00:00Z'} | ${true}
    ${'to its midnight'}             | ${afternoon} | ${'Europe/London'}    | ${'2026-11-17T23:59:59Z'} | ${true}
    ${'from midnight'}               | ${morning}   | ${'Europe/London'}    | ${'2026-11-17T00:00:00Z'} | ${true}
    ${'after a half last day'}       | ${morning}   | ${'Europe/London'}    | ${'2026-11-17T12:00:00Z'} | ${false}
    ${'where it is morning already'} | ${morning}   | ${'Australia/Sydney'} | ${'2026-11-16T20:00:00Z'} | ${true}
    ${'where it is still yesterday'} | ${morning}   | ${'America/New_York'} | ${'2026-11-17T04:00:00Z'} | ${false}
  `('goes by their own clock, $case: $away', ({ absence, zone, at, away }) => {
    expect(isAwayAt([absence], 'UANA', Temporal.Instant.from(at), zone)).toBe(away);
  });
});

describe('the working days that somebody misses', () => {
  const calendar = workCalendar([1, 2, 3, 4, 5], [{ on: day('2026-12-25'), name: 'Christmas Day' }]);
  const sprint = { firstOn: day('2026-12-14'), lastOn: day('2026-12-25') };

  it.each`
    case                       | absences                                                                                       | days
    ${'none'}                  | ${[]}                                                                                          | ${0}
    ${'two and a half'}        | ${[absence('2026-12-15', '2026-12-17', { last: true })]}                                       | ${2.5}
    ${'over a weekend'}        | ${[absence('2026-12-18', '2026-12-21')]}                                                       | ${2}
    ${'a weekend alone'}       | ${[absence('2026-12-19', '2026-12-20')]}                                                       | ${0}
    ${'a holiday'}             | ${[absence('2026-12-24', '2026-12-25')]}                                                       | ${1}
    ${'from before, to after'} | ${[absence('2026-12-01', '2027-01-10')]}                                                       | ${9}
    ${'up to its first day'}   | ${[absence('2026-12-11', '2026-12-14')]}                                                       | ${1}
    ${'two that overlap'}      | ${[absence('2026-12-15', '2026-12-16'), absence('2026-12-16', '2026-12-17', { first: true })]} | ${3}
    ${'another person'}        | ${[{ ...absence('2026-12-15', '2026-12-17'), person: 'UBEN' }]}                                | ${0}
  `('of a sprint: $case, $days', ({ absences, days }) => {
    expect(daysAway(absences, 'UANA', sprint, calendar)).toBe(days);
  });

  it('are those of a list of half days in which each stands once', () => {
    const stretches = fc.record({
      first: fc.nat({ max: 14 }),
      days: fc.integer({ min: 1, max: 6 }),
      firstIsHalf: fc.boolean(),
      lastIsHalf: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stretches, { maxLength: 5 }), (stretches) => {
        const absences = stretches.map(({ first, days, firstIsHalf, lastIsHalf }) => {
          const firstOn = day('2026-12-12').add({ days: first });
          return { id: 'a', person: 'UANA', firstOn, lastOn: firstOn.add({ days: days - 1 }), firstIsHalf, lastIsHalf };
        });
        const halves = stretches.flatMap(({ first, days, firstIsHalf, lastIsHalf }) => {
          const half = Array.from({ length: 2 * days }, (_, i) => 2 * first + i);
          return half.slice(firstIsHalf ? 1 : 0, lastIsHalf ? -1 : undefined);
        });
        const worked = [...new Set(halves)].filter((half) => {
          const date = Math.floor(half / 2) + 12;
          return date >= 14 && date <= 24 && date !== 19 && date !== 20;
        });
        expect(daysAway(absences, 'UANA', sprint, calendar)).toBe(worked.length / 2);
      }),
    );
  });
});

describe('an absence', () => {
  it.each`
    case                      | absence                                                             | fault
    ${'of one day'}           | ${absence('2026-11-17', '2026-11-17')}                              | ${null}
    ${'of one afternoon'}     | ${afternoon}                                                        | ${null}
    ${'of half days at ends'} | ${absence('2026-11-17', '2026-11-18', { first: true, last: true })} | ${null}
    ${'of neither half'}      | ${absence('2026-11-17', '2026-11-17', { first: true, last: true })} | ${'no-time-left'}
    ${'that ends first'}      | ${absence('2026-11-17', '2026-11-16')}                              | ${'ends-before-it-starts'}
    ${'of a year'}            | ${absence('2026-11-17', '2027-11-17')}                              | ${null}
    ${'of a day more'}        | ${absence('2026-11-17', '2027-11-18')}                              | ${'too-long'}
  `('$case: $fault', ({ absence, fault }) => {
    expect(absenceFault(absence)).toBe(fault);
  });
});
