import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../src/domain/chains.ts';
import { kinds } from '../../src/domain/goal.ts';
import { historyBySprint, type PastGoal, shareOf, successByKind, successOverTime } from '../../src/domain/history.ts';
import { outcomes } from '../../src/domain/outcome.ts';

const past = (more: Partial<PastGoal>): PastGoal => ({
  ...{ id: 'g', title: 'A goal', team: 'growth', sprint: 12, kind: 'roofshot', outcome: 'nailed', milestone: null },
  ...more,
});

describe('looking back', () => {
  it.each`
    kind          | outcome      | succeeded
    ${'moonshot'} | ${'nailed'}  | ${1}
    ${'moonshot'} | ${'scraped'} | ${1}
    ${'moonshot'} | ${'failed'}  | ${0}
    ${'roofshot'} | ${'nailed'}  | ${1}
    ${'roofshot'} | ${'scraped'} | ${0}
    ${'roofshot'} | ${'failed'}  | ${0}
  `('counts a $kind that $outcome as $succeeded of 1', ({ kind, outcome, succeeded }) => {
    expect(successByKind([past({ kind, outcome })])[kind as 'moonshot']).toEqual({ succeeded, of: 1 });
  });

  it('counts a goal of no known kind among the outcomes, and as no success', () => {
    const goals = [past({ kind: null })];
    expect(historyBySprint(goals)).toEqual([{ sprint: 12, counts: { nailed: 1, scraped: 0, failed: 0 } }]);
    expect(kinds.map((kind) => shareOf(successByKind(goals)[kind]))).toEqual([null, null]);
  });

  it('looks at so many sprints together, those without goals included', () => {
    const goals = [past({ sprint: 1, outcome: 'failed' }), past({ sprint: 3 }), past({ sprint: 4 })];
    expect(successOverTime(goals, 3).map(({ sprint, success }) => [sprint, success.roofshot])).toEqual([
      [1, { succeeded: 0, of: 1 }],
      [3, { succeeded: 1, of: 2 }],
      [4, { succeeded: 2, of: 2 }],
    ]);
  });

  it('finds in any window what counting one by one finds', () => {
    const goal = fc.record({
      sprint: fc.integer({ min: 1, max: 20 }),
      kind: fc.constantFrom(...kinds, null),
      outcome: fc.constantFrom(...outcomes),
    });
    fc.assert(
      fc.property(fc.array(goal), fc.integer({ min: 1, max: 8 }), (found, together) => {
        const goals = found.map(past);
        for (const { sprint, success } of successOverTime(goals, together)) {
          const near = goals.filter((one) => one.sprint <= sprint && one.sprint > sprint - together);
          expect(success).toEqual(successByKind(near));
        }
      }),
    );
  });
});

describe('goals that went on', () => {
  it.each([
    ['none', [], []],
    ['one', [['a', 'b']], [['a', 'b']]],
    [
      'several, the longest first',
      [
        ['x', 'y'],
        ['b', 'c'],
        ['a', 'b'],
      ],
      [
        ['a', 'b', 'c'],
        ['x', 'y'],
      ],
    ],
    [
      'a ring, which has no first',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [],
    ],
  ])('makes chains of %s', (_, links, chains) => {
    expect(chainsOf(links.map(([from, to]) => ({ from: from!, to: to! })))).toEqual(chains);
  });
});
