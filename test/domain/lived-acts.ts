import fc from 'fast-check';
import { zones } from './lived-eras.ts';
import type { WalkedVersion } from './walked-rota.ts';

interface Chance {
  /** Half hours after the act before. */
  after: number;
  /** What is chosen among the things possible then. */
  one: number;
  other: number;
}

/** How somebody wants the turns to go: `stays` say on which of the days after today each comes and goes. */
export type Draft = Omit<WalkedVersion, 'firstOn' | 'people'> & {
  people: readonly string[];
  stays: readonly (readonly [from: number | null, last: number | null])[];
};

/** What somebody does after a while. */
export type LivedAct = Chance &
  (
    | { kind: 'swap' | 'cover' | 'some-days' | 'take-over' | 'undo' }
    /** All anew; at another hour or by other clocks; somebody joins; somebody leaves. */
    | { kind: 'edit' | 'move-hour' | 'join' | 'leave'; draft: Draft }
    | { kind: 'end' | 'go-on' }
  );

export const names = ['ANA', 'BEN', 'CAT', 'DAN', 'EVE'];

const dayFrom = fc.option(fc.integer({ min: -20, max: 70 }), { freq: 3 });
const stay = fc
  .tuple(dayFrom, dayFrom)
  .map(([a, b]) => (a !== null && b !== null && b < a ? [b, a] : [a, b]) as [number | null, number | null]);

/** Of a day's length, or three weeks'; clocks change at the first two of these times. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  timeZone: fc.constantFrom(...zones),
  time: fc.constantFrom('01:30', '02:30', '00:30', '09:00', '17:00'),
  length: fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constantFrom('day' as const, 'week' as const) }),
  weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [7, 1, 2, 3, 4]),
  people: fc.shuffledSubarray(names, { minLength: 1 }),
  stays: fc.array(stay, { minLength: 5, maxLength: 5 }),
});

const chance = { after: fc.integer({ min: 0, max: 300 }), one: fc.nat(1000), other: fc.nat(1000) };
const kinds = ['swap', 'swap', 'swap', 'cover', 'cover', 'some-days', 'some-days', 'take-over', 'undo'] as const;

export const acts: fc.Arbitrary<LivedAct> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), ...chance }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit' as const, 'move-hour' as const, 'join' as const, 'leave' as const),
      ...chance,
      draft: drafts,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('end' as const, 'go-on' as const), ...chance }),
  },
);
