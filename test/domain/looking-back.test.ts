import { expect, it } from 'vitest';
import type { Kind } from '../../src/domain/goal.ts';
import type { PastGoal, Success } from '../../src/domain/history.ts';
import { spanOf, stretchesOf, successIn, trendOf } from '../../src/domain/looking-back.ts';
import type { Outcome } from '../../src/domain/outcome.ts';

const goal = (sprint: number, outcome: Outcome, kind: Kind | null = 'roofshot'): PastGoal => ({
  ...{ id: `${sprint}${outcome}`, title: 'A goal', team: 'growth', milestone: null },
  ...{ sprint, outcome, kind },
});

const of = (succeeded: number, of: number): Success => ({ succeeded, of });

it.each([
  [of(6, 10), of(5, 10), 'better'],
  [of(59, 100), of(50, 100), 'same'],
  [of(5, 10), of(6, 10), 'worse'],
  [of(51, 100), of(60, 100), 'same'],
  [of(0, 3), of(3, 3), 'worse'],
  [of(3, 3), of(0, 3), 'better'],
  [of(2, 2), of(0, 3), null],
  [of(3, 3), of(0, 2), null],
  [of(0, 0), of(0, 0), null],
  [of(0, 3), of(0, 3), 'same'],
] as const)('%o after %o is %s', (now, before, trend) => {
  expect(trendOf(now, before)).toBe(trend);
});

it('counts a scraped moonshot as a success, and of unknown kind only what was nailed', () => {
  const goals = [
    ...[goal(1, 'scraped', 'moonshot'), goal(1, 'scraped', 'roofshot'), goal(1, 'scraped', null)],
    ...[goal(1, 'nailed', null), goal(1, 'failed', 'moonshot')],
  ];
  expect(successIn(goals)).toEqual(of(2, 5));
});

it.each([
  [0, 20, []],
  [1, 20, ['1–1']],
  [3, 3, ['1–1', '2–2', '3–3']],
  [4, 3, ['1–2', '3–4']],
  [7, 3, ['1–3', '4–6', '7–7']],
])('draws %i sprints in at most %i stretches', (sprints, most, drawn) => {
  const goals = Array.from({ length: sprints }, (_, i) => [goal(i + 1, 'nailed'), goal(i + 1, 'failed')]).flat();
  const stretches = stretchesOf(goals, most);
  expect(stretches.map(({ first, last }) => `${first}–${last}`)).toEqual(drawn);
  expect(stretches.reduce((sum, { counts }) => sum + counts.nailed, 0)).toBe(sprints);
  expect(stretches.every(({ success }) => success.of === 2 * success.succeeded)).toBe(true);
});

it('leaves out sprints in which no goal had an outcome', () => {
  const stretches = stretchesOf([goal(40, 'nailed'), goal(12, 'failed'), goal(41, 'nailed')], 2);
  expect(stretches.map(({ first, last }) => [first, last])).toEqual([
    [12, 40],
    [41, 41],
  ]);
});

it.each([
  ['6', null, 1, 20, '15–20, compared from 9'],
  ['6', 14, 1, 20, '9–14, compared from 3, earlier'],
  ['6', 2, 1, 20, '1–2, compared from -9, earlier'],
  ['6', 0, 1, 20, '1–1, compared from -10, earlier'],
  ['6', 20, 1, 20, '15–20, compared from 9'],
  ['6', 26, 1, 20, '15–20, compared from 9'],
  ['12', 8, 1, 20, '1–8, compared from -15, earlier'],
  ['12', null, -3, 4, '-3–4, compared from -19'],
  ['all', 8, 1, 20, '1–20'],
] as const)(
  'looks back over %s sprints up to %s, of those from %i to %i, at %s',
  (period, until, oldest, newest, seen) => {
    const { first, last, from, until: earlier } = spanOf(period, until, oldest, newest);
    const compared = from === null ? '' : `, compared from ${from}`;
    expect(`${first}–${last}${compared}${earlier === null ? '' : ', earlier'}`).toBe(seen);
    expect(earlier === null || earlier === last).toBe(true);
  },
);
