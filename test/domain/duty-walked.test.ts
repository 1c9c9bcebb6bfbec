import { expect, it } from 'vitest';
import { holdAgainstWalk, rhythms, zones } from './held-against-walk.ts';

/** All quarters of an hour, at every time and rhythm, are in test/long. */
it.each(zones)(
  'names the hero that a walk from day to day finds, for two years in $timeZone',
  { tags: ['long'] },
  (zone) => {
    expect(holdAgainstWalk({ ...zone, time: '02:30', rhythm: rhythms[2], every: 47 })).toBeGreaterThan(1400);
  },
);
