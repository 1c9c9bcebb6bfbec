// @module-tag long

import { describe, expect, it } from 'vitest';
import { holdAgainstWalk } from '../domain/held-against-walk.ts';
import { rhythms, times, zones } from '../domain/walked-cases.ts';

/** Whose it is, is compared at every quarter of an hour; who is next after a rest, and why there is nobody, in one case a zone. */
const cases = zones.flatMap((zone, z) =>
  times.flatMap((time, t) =>
    rhythms.map((rhythm, r) => ({ zone, time, rhythm, every: t === z % times.length && r === z ? 1 : 16 })),
  ),
);

describe('for two years, at every quarter of an hour', () => {
  it.each(cases)('$zone.timeZone, handed over at $time, names whom a walk finds: $rhythm.name', (held) => {
    const { turns, said, asked } = holdAgainstWalk(held);
    expect(turns).toBeGreaterThan(40);
    expect(asked).toBeGreaterThan(4000);
    expect(said.get('hero')).toBeGreaterThan(5000);
  });
});
