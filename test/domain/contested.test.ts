import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentionsOf, isContested, presentingOrder } from '../../src/domain/contested.ts';
import type { DependencyAnswer, Goal, Mark, Objection } from '../../src/domain/goal.ts';
import { committed, dropped, goal, now } from './example-goals.ts';

const objection: Objection = { id: 'o', quality: 'clear', by: 'cy', reason: 'Which?', at: now, answer: null };
const settled: Objection = { ...objection, answer: { text: 'All', by: 'ben', at: now } };
const mark = (says: Mark['says'], sprint = 42, question: Mark['question'] = 'right'): Mark => {
  return { sprint, question, by: 'cy', says, at: now };
};
const answer = (says: DependencyAnswer['says'], team = 'platform', sprint = 42): DependencyAnswer => {
  return { sprint, team, says, by: 'dan', at: now };
};
const needs = ['platform'];

describe('a goal is contested', () => {
  it.each`
    case                                             | changed                                                        | contentions
    ${'not as it was proposed'}                      | ${{}}                                                          | ${[]}
    ${'by an open objection'}                        | ${{ objections: [settled, objection] }}                        | ${['objection']}
    ${'not by one that was answered'}                | ${{ objections: [settled] }}                                   | ${[]}
    ${'by one no among many a yes'}                  | ${{ marks: [mark('yes'), mark('no', 42, 'ambitious')] }}       | ${['no']}
    ${'not by a yes'}                                | ${{ marks: [mark('yes')] }}                                    | ${[]}
    ${'not by a no to an earlier sprint'}            | ${{ marks: [mark('no', 41)] }}                                 | ${[]}
    ${'by a dependency that nobody answered'}        | ${{ needs }}                                                   | ${['dependency']}
    ${'by one that was refused'}                     | ${{ needs, answers: [answer('not-now')] }}                     | ${['dependency']}
    ${'not by one that is taken on'}                 | ${{ needs, answers: [answer('can')] }}                         | ${[]}
    ${'not by one to talk about'}                    | ${{ needs, answers: [answer('talk')] }}                        | ${[]}
    ${'by an answer for an earlier sprint'}          | ${{ needs, answers: [answer('can', 'platform', 41)] }}         | ${['dependency']}
    ${'by the second of two'}                        | ${{ needs: ['platform', 'mobile'], answers: [answer('can')] }} | ${['dependency']}
    ${'not by a refusal of a team no longer needed'} | ${{ answers: [answer('not-now')] }}                            | ${[]}
    ${'by all at once'}                              | ${{ objections: [objection], marks: [mark('no')], needs }}     | ${['objection', 'no', 'dependency']}
  `('$case', ({ changed, contentions }) => {
    expect(contentionsOf({ ...goal, ...changed })).toEqual(contentions);
    expect(contentionsOf({ ...committed, ...changed })).toEqual(contentions);
    expect(isContested({ ...dropped, ...changed })).toBe(false);
  });
});

describe('teams present', () => {
  const of = (team: string, changed: Partial<Goal> = {}): Goal => ({ ...goal, team, ...changed });
  const contested = { marks: [mark('no')] };

  it.each`
    case                                      | teams                   | goals                                                     | order
    ${'nobody where there is no team'}        | ${[]}                   | ${[]}                                                     | ${[]}
    ${'as they were, if all is well'}         | ${['a', 'b', 'c']}      | ${[of('c'), of('b'), of('a')]}                            | ${['a', 'b', 'c']}
    ${'contested first, without a goal last'} | ${['a', 'b', 'c', 'd']} | ${[of('b'), of('d', contested), of('c', contested)]}      | ${['c', 'd', 'b', 'a']}
    ${'once, however much is contested'}      | ${['a', 'b']}           | ${[of('a'), of('b', contested), of('b', contested)]}      | ${['b', 'a']}
    ${'last, if all was dropped'}             | ${['a', 'b']}           | ${[of('a', { ...contested, state: 'dropped' }), of('b')]} | ${['b', 'a']}
  `('$case', ({ teams, goals, order }) => {
    expect(presentingOrder(teams, goals)).toEqual(order);
  });

  it('each exactly once, whatever the goals', () => {
    const team = fc.constantFrom('a', 'b', 'c', 'd');
    const goals = fc.array(fc.record({ team, isContested: fc.boolean() }));
    fc.assert(
      fc.property(fc.uniqueArray(team), goals, (teams, seen) => {
        const order = presentingOrder(
          teams,
          seen.map(({ team, isContested }) => of(team, isContested ? contested : {})),
        );
        expect(order.toSorted()).toEqual(teams.toSorted());
      }),
    );
  });
});
