import { describe, expect, it } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { absenceDoubt, newAbsenceFault } from '../../src/domain/new-absence.ts';
import { Temporal } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const away = (id: string, first: string, last: string, firstIsHalf = false, lastIsHalf = false): Absence => ({
  ...{ id, person: 'UANA', firstOn: day(first), lastOn: day(last), firstIsHalf, lastIsHalf },
});

const known = [away('k1', '2026-12-21', '2026-12-23', true, true)];

describe('a new absence', () => {
  it.each`
    case                                 | absence                                               | fault
    ${'on other days'}                   | ${away('n', '2026-12-24', '2026-12-31')}              | ${null}
    ${'that reaches beyond a known one'} | ${away('n', '2026-12-22', '2026-12-24')}              | ${null}
    ${'on the other half of a day'}      | ${away('n', '2026-12-21', '2026-12-21', false, true)} | ${null}
    ${'of a whole day, half known'}      | ${away('n', '2026-12-23', '2026-12-23')}              | ${null}
    ${'within a known one'}              | ${away('n', '2026-12-22', '2026-12-22')}              | ${'noted-already'}
    ${'the same as a known one'}         | ${away('n', '2026-12-21', '2026-12-23', true, true)}  | ${'noted-already'}
    ${'from the same form'}              | ${away('k1', '2026-12-21', '2026-12-23', true, true)} | ${null}
    ${'that ends before it begins'}      | ${away('n', '2026-12-22', '2026-12-21')}              | ${'ends-before-it-starts'}
    ${'of nothing'}                      | ${away('n', '2026-12-24', '2026-12-24', true, true)}  | ${'no-time-left'}
    ${'of more than a year'}             | ${away('n', '2026-12-24', '2027-12-25')}              | ${'too-long'}
  `('$case: $fault', ({ absence, fault }) => {
    expect(newAbsenceFault(absence, known)).toBe(fault);
  });
});

describe('days that are rarely meant', () => {
  it.each`
    first           | last            | doubt
    ${'2026-11-30'} | ${'2026-12-01'} | ${'over-already'}
    ${'2026-11-30'} | ${'2026-12-02'} | ${null}
    ${'2026-12-02'} | ${'2026-12-02'} | ${null}
    ${'2027-12-02'} | ${'2027-12-05'} | ${null}
    ${'2027-12-03'} | ${'2027-12-05'} | ${'far-ahead'}
  `('$first to $last: $doubt', ({ first, last, doubt }) => {
    expect(absenceDoubt({ firstOn: day(first), lastOn: day(last) }, day('2026-12-02'))).toBe(doubt);
  });
});
