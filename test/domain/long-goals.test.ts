import { expect, it } from 'vitest';
import { type Continued, type GoalName, longGoals } from '../../src/domain/long-goals.ts';
import type { Outcome } from '../../src/domain/outcome.ts';

const goal = (id: string, sprint: number, outcome: Outcome | null = 'scraped'): GoalName => ({
  ...{ id, title: `Goal ${id}`, team: 'growth', sprint, outcome },
});

const worded = (continued: Continued, since?: number) =>
  longGoals(continued, since).map(({ goal, sprints, outcomes }) =>
    `${goal.id}: ${sprints} ${outcomes.join(' ')}`.trim(),
  );

it.each<[string, Continued, string[]]>([
  ['nothing', { continuations: [], continued: [], tidied: [] }, []],
  [
    'a goal reshaped twice, the last one open',
    {
      continuations: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
      continued: [goal('a', 1, 'failed'), goal('b', 2), goal('c', 4, null)],
      tidied: [],
    },
    ['c: 1,2,4 failed scraped'],
  ],
  [
    'a goal tidied up twice',
    {
      continuations: [],
      continued: [goal('a', 1)],
      tidied: [
        { goal: 'a', sprint: 3 },
        { goal: 'a', sprint: 2 },
      ],
    },
    ['a: 1,2,3 scraped'],
  ],
  [
    'tidied up in the sprint of its next form: counted once',
    {
      continuations: [{ from: 'a', to: 'b' }],
      continued: [goal('a', 1), goal('b', 2, 'nailed')],
      tidied: [{ goal: 'a', sprint: 2 }],
    },
    ['b: 1,2 scraped nailed'],
  ],
  [
    'reshaped within its sprint: one sprint is not long',
    { continuations: [{ from: 'a', to: 'b' }], continued: [goal('a', 1), goal('b', 1)], tidied: [] },
    [],
  ],
  [
    'one of them unseen as its import is not whole',
    { continuations: [{ from: 'a', to: 'b' }], continued: [goal('b', 2)], tidied: [{ goal: 'b', sprint: 3 }] },
    ['b: 2,3 scraped'],
  ],
  [
    'the longest first, then the newest',
    {
      continuations: [
        { from: 'a', to: 'b' },
        { from: 'c', to: 'd' },
      ],
      continued: [goal('a', 1), goal('b', 2), goal('c', 5), goal('d', 6), goal('e', 1)],
      tidied: [
        { goal: 'e', sprint: 2 },
        { goal: 'e', sprint: 3 },
      ],
    },
    ['e: 1,2,3 scraped', 'd: 5,6 scraped scraped', 'b: 1,2 scraped scraped'],
  ],
])('%s', (_, continued, long) => {
  expect(worded(continued)).toEqual(long);
});

it('leaves out what was over before a sprint', () => {
  const continued: Continued = {
    continuations: [{ from: 'a', to: 'b' }],
    continued: [goal('a', 1), goal('b', 2), goal('c', 1), goal('d', 2)],
    tidied: [
      { goal: 'c', sprint: 2 },
      { goal: 'd', sprint: 3 },
      { goal: 'b', sprint: 3 },
    ],
  };
  expect(worded(continued, 3)).toEqual(['b: 1,2,3 scraped scraped', 'd: 2,3 scraped']);
  expect(worded(continued, 4)).toEqual([]);
});
