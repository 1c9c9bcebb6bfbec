import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { inOrder } from '../../src/domain/goal-order.ts';
import { committed, dropped, goal, now } from './example-goals.ts';

const expected: Goal[] = [
  { ...committed, id: 'now', sprint: 41 },
  { ...dropped, id: 'gone', sprint: 41 },
  { ...committed, id: 'sure', proposedAt: now.add({ hours: 9 }) },
  { ...goal, id: 'first' },
  { ...goal, id: 'same minute' },
  { ...goal, id: 'a later one', proposedAt: now.add({ minutes: 1 }) },
  { ...goal, id: 'planned', state: 'planned' },
  { ...dropped, id: 'gone too', proposedAt: now.subtract({ hours: 1 }) },
];

it('goals stand by sprint, then what is surest, then as they were proposed', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(expected, { minLength: expected.length }), (goals) => {
      expect(inOrder(goals)).toEqual(expected);
    }),
  );
});
