// @module-tag long

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comesToTheSame } from '../features/planning-week/lived-once.ts';

it('comes to the same however time is cut, in three hundred random springs', async () => {
  await expect(fc.assert(comesToTheSame(), { numRuns: 300 })).resolves.toBeUndefined();
});
