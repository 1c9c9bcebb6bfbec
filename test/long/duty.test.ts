import { expect, it } from 'vitest';
import { holdAgainstWalk, rhythms, zones } from '../domain/held-against-walk.ts';

/** Each zone with both times at which clocks change, and with every rhythm. */
const cases = zones.flatMap((zone) =>
  ['01:30', '02:30'].flatMap((time) =>
    rhythms.map((rhythm, first) => {
      const { length, weekdays } = rhythm;
      return { ...zone, time, rhythm, first, turns: `${length.count} ${length.unit}, ${weekdays.length} days a week` };
    }),
  ),
);

/** Each rhythm looks at all quarters of an hour around a change, and at one in four of the others: together they look at all. */
it.each(cases)('names for two years in $timeZone, handed over at $time ($turns), the hero a walk finds', (held) => {
  expect(holdAgainstWalk({ ...held, every: rhythms.length })).toBeGreaterThan(17_000);
});
