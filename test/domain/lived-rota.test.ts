import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { liveWithRotas } from './live-with-rotas.ts';

const seed = randomInt(2 ** 31);

/** Many more are in test/long. */
it(`leaves every half hour with the hero the rules give, and moves nobody who took no part (seed ${seed})`, {
  tags: ['long'],
}, () => {
  expect(liveWithRotas({ seed, numRuns: 5 })).toBe(true);
});
