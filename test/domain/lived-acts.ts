import fc from 'fast-check';
import { days, type LivedVersion } from './lived-rota.ts';

/** What somebody does after some half hours; the numbers choose among what is possible then. */
export type LivedAct =
  | { kind: 'swap' | 'cover' | 'some-days' | 'take-over' | 'undo'; after: number; one: number; other: number }
  | { kind: 'edit'; after: number; one: number; other: number; version: Omit<LivedVersion, 'firstOn'> };

export const names = ['ANA', 'BEN', 'CAT', 'DAN', 'EVE'];

const dayFrom = fc.option(
  fc.integer({ min: 14, max: 80 }).map((n) => days[n]!),
  { freq: 3 },
);
const stay = fc
  .tuple(dayFrom, dayFrom)
  .map(([a, b]) => (a && b && b < a ? [b, a] : [a, b]) as [string | null, string | null]);
export const versions: fc.Arbitrary<Omit<LivedVersion, 'firstOn'>> = fc.record({
  time: fc.constantFrom('09:00', '00:30', '17:00'),
  length: fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constantFrom('day' as const, 'week' as const) }),
  weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [7, 1, 2, 3, 4]),
  people: fc
    .tuple(fc.shuffledSubarray(names, { minLength: 1 }), fc.array(stay, { minLength: 5, maxLength: 5 }))
    .map(([people, stays]) => people.map((person, i) => ({ person, fromOn: stays[i]![0], lastOn: stays[i]![1] }))),
});

const chance = { after: fc.integer({ min: 0, max: 300 }), one: fc.nat(1000), other: fc.nat(1000) };
export const acts: fc.Arbitrary<LivedAct> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'swap' as const,
      'swap' as const,
      'cover' as const,
      'some-days' as const,
      'take-over' as const,
      'undo' as const,
    ),
    ...chance,
  }),
  fc.record({ kind: fc.constant('edit' as const), ...chance, version: versions }),
);
