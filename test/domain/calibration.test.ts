import { describe, expect, it } from 'vitest';
import { type Calibration, calibrate } from '../../src/domain/calibration.ts';
import type { Goal, Kind } from '../../src/domain/goal.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { isSuccess } from '../../src/domain/success.ts';
import { committed, now } from './example-goals.ts';

const ended = (kind: Kind, is: Outcome | null): Goal => ({
  ...committed,
  kind,
  committedAs: { ...committed.committedAs!, kind },
  outcome: is && { is, voted: is, how: 'voted', by: null, reason: null, at: now },
});

describe('success', () => {
  it.each`
    kind          | outcome      | success
    ${'moonshot'} | ${'nailed'}  | ${true}
    ${'moonshot'} | ${'scraped'} | ${true}
    ${'moonshot'} | ${'failed'}  | ${false}
    ${'moonshot'} | ${null}      | ${null}
    ${'roofshot'} | ${'nailed'}  | ${true}
    ${'roofshot'} | ${'scraped'} | ${false}
    ${'roofshot'} | ${'failed'}  | ${false}
  `('of a $kind that was $outcome: $success', ({ kind, outcome, success }) => {
    expect(isSuccess(ended(kind, outcome))).toBe(success);
  });

  it('is read by the kind it was committed as, not the one it was given later', () => {
    expect(isSuccess({ ...ended('roofshot', 'scraped'), kind: 'moonshot' })).toBe(false);
    expect(isSuccess({ ...ended('moonshot', 'scraped'), kind: 'roofshot' })).toBe(true);
  });
});

describe('calibration', () => {
  const many = (kind: Kind, nailed: number, scraped: number, failed: number): Goal[] => [
    ...Array<Goal>(nailed).fill(ended(kind, 'nailed')),
    ...Array<Goal>(scraped).fill(ended(kind, 'scraped')),
    ...Array<Goal>(failed).fill(ended(kind, 'failed')),
  ];

  it.each<[Kind, number, number, number, Calibration['reading']]>([
    ['moonshot', 3, 0, 0, 'too-few'],
    ['moonshot', 4, 0, 0, 'aim-higher'],
    ['moonshot', 3, 0, 1, 'as-meant'],
    ['moonshot', 2, 2, 1, 'aim-higher'],
    ['moonshot', 5, 0, 1, 'aim-higher'],
    ['moonshot', 0, 3, 3, 'as-meant'],
    ['moonshot', 1, 0, 3, 'as-meant'],
    ['moonshot', 1, 0, 4, 'aim-lower'],
    ['moonshot', 0, 0, 4, 'aim-lower'],
    ['roofshot', 0, 0, 2, 'too-few'],
    ['roofshot', 2, 1, 0, 'aim-lower'],
    ['roofshot', 3, 1, 0, 'aim-lower'],
    ['roofshot', 4, 1, 0, 'as-meant'],
    ['roofshot', 6, 0, 0, 'as-meant'],
  ])('of %ss: %i nailed, %i scraped, %i failed is %s', (kind, nailed, scraped, failed, reading) => {
    const [found] = calibrate(many(kind, nailed, scraped, failed));
    const succeeded = kind === 'moonshot' ? nailed + scraped : nailed;
    expect(found).toEqual({ kind, nailed, succeeded, of: nailed + scraped + failed, reading });
  });

  it('takes each kind for itself, and leaves out what has no outcome', () => {
    const goals = [...many('roofshot', 1, 0, 0), ended('moonshot', null), ...many('moonshot', 0, 0, 1)];
    expect(calibrate(goals).map(({ kind, of }) => [kind, of])).toEqual([
      ['moonshot', 1],
      ['roofshot', 1],
    ]);
    expect(calibrate([])).toEqual([]);
  });
});
