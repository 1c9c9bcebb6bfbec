import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comesToTheSame } from './lived-once.ts';

it('comes to the same however time is cut: each moment once, nobody reminded twice a day, at night or while away', {
  tags: ['long'],
  timeout: 20_000,
}, async () => {
  await expect(fc.assert(comesToTheSame(), { numRuns: 4 })).resolves.toBeUndefined();
});
