// @module-tag long

import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { liveWithRotas } from '../domain/live-with-rotas.ts';

const seed = randomInt(2 ** 31);

it(`leaves every half hour with the hero the rules give, and moves nobody who took no part (seed ${seed})`, () => {
  expect(liveWithRotas({ seed, numRuns: 100 })).toBe(true);
});
