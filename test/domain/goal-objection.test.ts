import { describe, expect, it } from 'vitest';
import type { Goal, Objection } from '../../src/domain/goal.ts';
import { answerObjection, objectTo, openObjections } from '../../src/domain/goal-objection.ts';
import { committed, dropped, goal, now } from './example-goals.ts';

const doubt = { id: 'o1', quality: 'finite', by: 'cy', reason: 'Until when?', at: now } as const;
const object = (changed: Partial<Omit<Objection, 'answer'>> = {}, before: Goal = goal) =>
  objectTo(before, { ...doubt, ...changed });

const doubted: Goal = { ...goal, objections: [{ ...doubt, answer: null }] };
const answered: Goal = { ...goal, objections: [{ ...doubt, answer: { text: 'June', by: 'ben', at: now } }] };

describe('an objection', () => {
  it('stands beside the goal until it is answered', () => {
    const outcome = object({ reason: ' Until when? ' });
    expect(outcome).toEqual({ kind: 'objected', goal: doubted });
    expect(openObjections(doubted)).toEqual(doubted.objections);
    expect(openObjections(answered)).toEqual([]);
  });

  it('blocks nothing: the goal keeps its state', () => {
    expect(object({}, committed)).toMatchObject({ kind: 'objected', goal: { state: 'committed' } });
  });

  it.each`
    case                                   | changed                         | before     | because
    ${'to one’s own goal'}                 | ${{ by: 'ben' }}                | ${goal}    | ${'own-goal'}
    ${'without a reason'}                  | ${{ reason: ' ' }}              | ${goal}    | ${'empty'}
    ${'with a reason of 3,001'}            | ${{ reason: 'x'.repeat(3001) }} | ${goal}    | ${'too-long'}
    ${'to a dropped goal'}                 | ${{}}                           | ${dropped} | ${'dropped'}
    ${'a second time to the same quality'} | ${{ id: 'o2' }}                 | ${doubted} | ${'already-objected'}
  `('is refused $case', ({ changed, before, because }) => {
    expect(object(changed, before)).toEqual({ kind: 'refused', because });
  });

  it.each`
    case                        | changed                           | before
    ${'to another quality'}     | ${{ id: 'o2', quality: 'clear' }} | ${doubted}
    ${'by another person'}      | ${{ id: 'o2', by: 'ana' }}        | ${doubted}
    ${'again, after an answer'} | ${{ id: 'o2' }}                   | ${answered}
    ${'of 3,000 characters'}    | ${{ reason: 'x'.repeat(3000) }}   | ${goal}
  `('is welcome $case', ({ changed, before }) => {
    const outcome = object(changed, before);
    expect(outcome.kind === 'objected' && outcome.goal.objections).toHaveLength(before.objections.length + 1);
  });
});

describe('an answer to it', () => {
  const answer = (text: string, before = doubted, id = 'o1') =>
    answerObjection(before, id, { text, by: 'ben', at: now });

  it('is kept with who gave it and when', () => {
    expect(answer(' June ')).toEqual({ kind: 'answered', goal: answered });
  });

  it('leaves the other objections open', () => {
    const twice = { ...doubted, objections: [...doubted.objections, { ...doubt, id: 'o2', answer: null }] };
    const outcome = answer('June', twice, 'o2');
    expect(outcome.kind === 'answered' && openObjections(outcome.goal).map(({ id }) => id)).toEqual(['o1']);
  });

  it.each`
    case                      | text      | before                              | id      | because
    ${'to none'}              | ${'June'} | ${doubted}                          | ${'o9'} | ${'unknown-objection'}
    ${'twice'}                | ${'July'} | ${answered}                         | ${'o1'} | ${'already-answered'}
    ${'without a word'}       | ${''}     | ${doubted}                          | ${'o1'} | ${'empty'}
    ${'about a dropped goal'} | ${'June'} | ${{ ...doubted, state: 'dropped' }} | ${'o1'} | ${'dropped'}
  `('is refused $case', ({ text, before, id, because }) => {
    expect(answer(text, before, id)).toEqual({ kind: 'refused', because });
  });
});
