// @module-tag long

import { expect, it } from 'vitest';
import { holdAgainstWalk, rhythms, times, zones } from '../domain/held-against-walk.ts';

/** Each zone with a rhythm and a time of its own; npm test holds every zone at fewer instants. */
const cases = zones.map((zone, i) => ({
  ...zone,
  rhythm: rhythms[i % rhythms.length]!,
  time: times[i % times.length]!,
}));

it.each(cases)(
  'names at every quarter of an hour for two years in $timeZone, handed over at $time, the hero a walk finds',
  (held) => {
    expect(holdAgainstWalk({ ...held, every: 1 })).toBeGreaterThan(70_000);
  },
);
