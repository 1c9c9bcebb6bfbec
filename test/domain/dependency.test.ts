import { describe, expect, it } from 'vitest';
import {
  answerDependency,
  type DependencyOutcome,
  dependenciesOf,
  dependencyClosed,
  openDependencies,
} from '../../src/domain/dependency.ts';
import type { DependencyAnswer, Goal } from '../../src/domain/goal.ts';
import { dropped, goal, now } from './example-goals.ts';

const answer = (changed: Partial<DependencyAnswer> = {}): DependencyAnswer => ({
  ...{ sprint: 42, team: 'platform', says: 'can', by: 'dan', at: now },
  ...changed,
});
const needing = (needs: string[], ...answers: Partial<DependencyAnswer>[]): Goal => {
  return { ...goal, needs, answers: answers.map(answer) };
};
const told = (outcome: DependencyOutcome) =>
  outcome.kind === 'dependency-answered' ? outcome.goal.answers.map(({ team, says }) => `${team} ${says}`) : outcome;

describe('a needed team’s answer', () => {
  const asked = needing(['platform', 'mobile']);
  it.each`
    case                                    | before                                                    | of                                | after
    ${'is the first'}                       | ${asked}                                                  | ${{}}                             | ${['platform can']}
    ${'stands beside another team’s'}       | ${needing(asked.needs as string[], { team: 'mobile' })}   | ${{ says: 'talk' }}               | ${['mobile can', 'platform talk']}
    ${'takes the place of the earlier one'} | ${needing(['platform'], {})}                              | ${{ says: 'not-now', by: 'eve' }} | ${['platform not-now']}
    ${'is not given twice'}                 | ${needing(['platform'], {})}                              | ${{ by: 'eve' }}                  | ${{ kind: 'unchanged' }}
    ${'leaves the one for another sprint'}  | ${needing(['platform'], { sprint: 41, says: 'not-now' })} | ${{}}                             | ${['platform not-now', 'platform can']}
    ${'is refused for a dropped goal'}      | ${{ ...dropped, needs: ['platform'] }}                    | ${{}}                             | ${{ kind: 'refused', because: 'dropped' }}
    ${'is refused when the goal moved on'}  | ${{ ...asked, sprint: 43 }}                               | ${{}}                             | ${{ kind: 'refused', because: 'moved' }}
    ${'is refused when it is not needed'}   | ${needing(['mobile'])}                                    | ${{}}                             | ${{ kind: 'refused', because: 'not-needed' }}
  `('$case', ({ before, of, after }) => {
    expect(told(answerDependency(before, answer(of)))).toEqual(after);
  });
});

it('is one dependency for each team, with its answer for the sprint the goal is in', () => {
  const seen = needing(['platform', 'mobile'], { team: 'mobile', sprint: 41 }, { says: 'talk' });
  expect(dependenciesOf(seen).map(({ team, answer }) => [team, answer?.says])).toEqual([
    ['platform', 'talk'],
    ['mobile', undefined],
  ]);
  expect(dependenciesOf({ ...seen, state: 'dropped' })).toEqual([]);
});

it('is open until the team takes it on, the unanswered first', () => {
  const goals = [
    { ...needing(['platform'], { says: 'not-now' }), id: 'one' },
    { ...needing(['platform', 'mobile'], { says: 'can' }), id: 'two' },
    { ...needing(['platform'], { says: 'talk' }), id: 'three' },
  ];
  expect(openDependencies(goals).map(({ goal, team }) => `${goal.id} ${team}`)).toEqual([
    'two mobile',
    'one platform',
    'three platform',
  ]);
  expect(openDependencies([])).toEqual([]);
});

it.each`
  case            | goal                                   | closed
  ${'asked'}      | ${needing(['platform'])}               | ${null}
  ${'dropped'}    | ${{ ...dropped, needs: ['platform'] }} | ${'dropped'}
  ${'moved'}      | ${{ ...goal, sprint: 43 }}             | ${'moved'}
  ${'not needed'} | ${goal}                                | ${'not-needed'}
`('closes the question: $case', ({ goal, closed }) => {
  expect(dependencyClosed(goal, { team: 'platform', sprint: 42 })).toBe(closed);
});
