import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readApproximateDate } from '../../src/domain/approximate-date.ts';
import { Temporal } from '../../src/domain/time.ts';

const today = Temporal.PlainDate.from('2026-11-25');

const read = (said: string, lean = { near: today }) => {
  const span = readApproximateDate(said, lean);
  return span && `${span.first} ${span.last}`;
};

describe('roughly when', () => {
  it.each`
    said                 | days
    ${'2021-06-15'}      | ${'2021-06-15 2021-06-15'}
    ${'Jun 15, 2021'}    | ${'2021-06-15 2021-06-15'}
    ${'15 June 2021'}    | ${'2021-06-15 2021-06-15'}
    ${'15th of June'}    | ${'2026-06-15 2026-06-15'}
    ${'Tue 15 Jun 2021'} | ${'2021-06-15 2021-06-15'}
    ${'29 Feb 2028'}     | ${'2028-02-29 2028-02-29'}
    ${'29 Feb 2027'}     | ${null}
    ${'31 April 2027'}   | ${null}
    ${'0 April 2027'}    | ${null}
    ${'2021-13-01'}      | ${null}
    ${'Aug 2021'}        | ${'2021-08-01 2021-08-31'}
    ${'august 2021'}     | ${'2021-08-01 2021-08-31'}
    ${'Sept 2021'}       | ${'2021-09-01 2021-09-30'}
    ${'Feb 2024'}        | ${'2024-02-01 2024-02-29'}
    ${"Mar '22"}         | ${'2022-03-01 2022-03-31'}
    ${'Q3 2021'}         | ${'2021-07-01 2021-09-30'}
    ${'2021 Q4'}         | ${'2021-10-01 2021-12-31'}
    ${'Q1/2027'}         | ${'2027-01-01 2027-03-31'}
    ${'Q5 2021'}         | ${null}
    ${'H2 2021'}         | ${'2021-07-01 2021-12-31'}
    ${'H3 2021'}         | ${null}
    ${'2021'}            | ${'2021-01-01 2021-12-31'}
    ${'early Aug 2021'}  | ${'2021-08-01 2021-08-10'}
    ${'mid-August 2021'} | ${'2021-08-11 2021-08-20'}
    ${'end of Aug 2021'} | ${'2021-08-21 2021-08-31'}
    ${'late Q3 2021'}    | ${'2021-08-31 2021-09-30'}
    ${'~ March 2027'}    | ${'2027-03-01 2027-03-31'}
    ${'about Q2 2027'}   | ${'2027-04-01 2027-06-30'}
    ${'TBD'}             | ${null}
    ${'soon'}            | ${null}
    ${'when it is done'} | ${null}
    ${'15'}              | ${null}
    ${'early 15 June'}   | ${null}
    ${'Jun Jul 2021'}    | ${null}
    ${'June Q3'}         | ${null}
    ${'in 2 weeks'}      | ${null}
    ${''}                | ${null}
  `('“$said” is $days', ({ said, days }) => {
    expect(read(said)).toBe(days);
  });

  it.each`
    said     | near            | days
    ${'Jan'} | ${'2026-11-25'} | ${'2027-01-01 2027-01-31'}
    ${'Sep'} | ${'2026-11-25'} | ${'2026-09-01 2026-09-30'}
    ${'Nov'} | ${'2026-11-25'} | ${'2026-11-01 2026-11-30'}
    ${'Q4'}  | ${'2027-01-10'} | ${'2026-10-01 2026-12-31'}
    ${'Dec'} | ${'2027-01-01'} | ${'2026-12-01 2026-12-31'}
  `('without a year, near $near, “$said” is $days', ({ said, near, days }) => {
    expect(read(said, { near: Temporal.PlainDate.from(near) })).toBe(days);
  });

  it.each`
    said      | notBefore       | first
    ${'Sep'}  | ${'2026-11-25'} | ${'2027-09-01'}
    ${'Nov'}  | ${'2026-11-30'} | ${'2026-11-01'}
    ${'Nov'}  | ${'2026-12-01'} | ${'2027-11-01'}
    ${'Q3'}   | ${'2026-11-25'} | ${'2027-07-01'}
    ${'2021'} | ${'2026-11-25'} | ${'2021-01-01'}
  `('without a year, not before $notBefore, “$said” begins on $first', ({ said, notBefore, first }) => {
    const span = readApproximateDate(said, { notBefore: Temporal.PlainDate.from(notBefore) });
    expect(span?.first.toString()).toBe(first);
  });

  it('reads any words without a fault, and never backwards', () => {
    const word = fc.constantFrom(
      'early',
      'mid',
      'Q3',
      'H1',
      'Feb',
      '29',
      '2021',
      '-',
      "'24",
      '31st',
      'of',
      '2026-02-30',
    );
    const words = fc.oneof(
      fc.string(),
      fc.array(word).map((said) => said.join(' ')),
    );
    fc.assert(
      fc.property(words, (said) => {
        const span = readApproximateDate(said, { near: today });
        if (span) expect(Temporal.PlainDate.compare(span.first, span.last)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
