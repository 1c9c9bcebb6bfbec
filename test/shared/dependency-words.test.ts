import { expect, it } from 'vitest';
import type { DependencyAnswer } from '../../src/domain/goal.ts';
import { dependencyFacts } from '../../src/shared/goals/dependency-words.ts';
import { goal, now } from '../domain/example-goals.ts';

it.each`
  answers                                 | facts
  ${[]}                                   | ${[]}
  ${['can']}                              | ${['the needed team can']}
  ${['can', 'can']}                       | ${['all 2 needed teams can']}
  ${[null]}                               | ${['waits for 1 team']}
  ${['can', null, null]}                  | ${['waits for 2 teams']}
  ${['not-now', 'can']}                   | ${["1 team can't"]}
  ${['talk', 'talk']}                     | ${['2 teams want to talk']}
  ${['talk', null, 'not-now', 'not-now']} | ${["2 teams can't", '1 team wants to talk', 'waits for 1 team']}
`(
  'says of answers $answers: $facts',
  ({ answers, facts }: { answers: (DependencyAnswer['says'] | null)[]; facts: string[] }) => {
    const needs = answers.map((_, index) => `team-${index}`);
    const given = answers.flatMap((says, index) =>
      says ? [{ sprint: goal.sprint, team: `team-${index}`, says, by: 'dan', at: now }] : [],
    );
    expect(dependencyFacts({ ...goal, needs, answers: given })).toEqual(facts);
  },
);
