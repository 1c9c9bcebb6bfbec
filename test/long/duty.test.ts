import { describe, expect, it } from 'vitest';
import { holdAgainstWalk, rhythms, times, zones } from '../domain/held-against-walk.ts';

describe.each(zones)('in $timeZone from $year', (zone) => {
  describe.each(times)('handed over at %s', (time) => {
    it.each(rhythms)(
      'names at every quarter of an hour for two years the hero a walk finds: $length.count $length.unit',
      (rhythm) => {
        expect(holdAgainstWalk({ ...zone, time, rhythm, every: 1 })).toBeGreaterThan(70_000);
      },
    );
  });
});
