import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerEnding, type Ending, settleTidyUp, type TidyUpSettling } from '../../src/domain/ending.ts';
import { type Outcome, outcomes } from '../../src/domain/outcome.ts';
import { correctOutcome } from '../../src/domain/outcome-correction.ts';
import { fates, noSequel, openAfter } from '../../src/domain/sequel.ts';
import { isForLead, type TidyUp, tidyUpFates } from '../../src/domain/tidy-up.ts';
import { committed, dropped, now } from './example-goals.ts';

const ended = (is: Outcome): Ending => ({
  goal: { ...committed, outcome: { is, voted: is, how: 'voted', by: null, reason: null, at: now } },
  sequel: noSequel,
  tidyUps: [],
});
const answer: Answer = {
  ...{ text: '  The last page  ', fate: 'keep', tidyUp: { owner: 'cy', sprint: 43 } },
  ...{ reshapedAs: 'again', by: 'ben', now },
};
const answered = (ending: Ending, changes: Partial<Answer> = {}): Ending => {
  const outcome = answerEnding(ending, { ...answer, ...changes });
  if (outcome.kind === 'refused') throw new Error(outcome.because);
  return outcome.kind === 'said-before' ? ending : outcome.ending;
};

describe('what a goal asks', () => {
  it.each`
    outcome      | asks        | fate         | taken
    ${'nailed'}  | ${null}     | ${'keep'}    | ${'not-asked'}
    ${'scraped'} | ${'left'}   | ${'keep'}    | ${null}
    ${'scraped'} | ${'left'}   | ${'reshape'} | ${null}
    ${'scraped'} | ${'left'}   | ${'drop'}    | ${null}
    ${'failed'}  | ${'lesson'} | ${'keep'}    | ${'no-such-fate'}
    ${'failed'}  | ${'lesson'} | ${'reshape'} | ${null}
    ${'failed'}  | ${'lesson'} | ${'drop'}    | ${null}
  `('that was $outcome is $asks, and to $fate it is refused because $taken', ({ outcome, asks, fate, taken }) => {
    const ending = ended(outcome);
    expect(openAfter(ending.goal, ending.sequel)).toBe(asks);
    const result = answerEnding(ending, { ...answer, fate });
    expect(result.kind === 'refused' ? result.because : null).toBe(taken);
    if (result.kind === 'ending-answered') expect(openAfter(result.ending.goal, result.ending.sequel)).toBeNull();
  });

  it('is nothing of one without an outcome, or that was dropped', () => {
    expect(openAfter(committed, noSequel)).toBeNull();
    expect(openAfter({ ...dropped, outcome: ended('failed').goal.outcome }, noSequel)).toBeNull();
    expect(answerEnding({ ...ended('failed'), goal: committed }, answer)).toMatchObject({ because: 'not-asked' });
  });

  it.each`
    text                | because
    ${''}               | ${'empty'}
    ${' \u200b\n '}     | ${'empty'}
    ${'x'.repeat(3001)} | ${'too-long'}
    ${'a\0b'}           | ${'unreadable'}
  `('needs words that can be stored: $because', ({ text, because }) => {
    expect(answerEnding(ended('scraped'), { ...answer, text })).toEqual({ kind: 'refused', because });
  });
});

describe('a scraped goal', () => {
  it('is kept as a tidy-up of the next sprint, with what is left', () => {
    const { sequel, tidyUps } = answered(ended('scraped'));
    expect(sequel.left).toEqual({ text: 'The last page', by: 'ben', at: now });
    expect(sequel.choice).toEqual({ fate: 'keep', by: 'ben', at: now, reshapedAs: null });
    expect(tidyUps).toEqual([
      { goal: 'invoices', sprint: 43, owner: 'cy', left: 'The last page', round: 1, state: 'open', settled: null },
    ]);
  });

  it('said anew has one tidy-up with the new words, or none where it is dropped', () => {
    const later = now.add({ hours: 1 });
    const kept = answered(ended('scraped'));
    const anew = answered(kept, { text: 'Two pages', tidyUp: { owner: 'ben', sprint: 43 }, now: later });
    expect(anew.tidyUps).toMatchObject([{ sprint: 43, owner: 'ben', left: 'Two pages', state: 'open' }]);
    expect(anew.sequel).toMatchObject({ left: { text: 'Two pages', at: later }, choice: { at: now } });

    const gone = answered(anew, { fate: 'drop', now: later });
    expect(gone.tidyUps).toMatchObject([{ sprint: 43, state: 'withdrawn', settled: { by: 'ben', at: later } }]);
    expect(answered(gone).tidyUps).toMatchObject([{ sprint: 43, state: 'open' }]);
  });

  it('said in the same words once more changes nothing, a new choice or finisher does', () => {
    const before = answered(ended('scraped'));
    const again = (changes: Partial<Answer>) => answerEnding(before, { ...answer, ...changes }).kind;
    expect(again({ by: 'cy' })).toBe('said-before');
    expect(again({ fate: null })).toBe('said-before');
    expect(again({ fate: 'drop' })).toBe('ending-answered');
    expect(again({ text: 'Two pages' })).toBe('ending-answered');
    expect(again({ tidyUp: { owner: 'ana', sprint: 43 } })).toBe('ending-answered');
  });

  it('that was reshaped stays so: there is a proposal now', () => {
    const reshaped = answered(ended('scraped'), { fate: 'reshape' });
    expect(reshaped.sequel.choice).toMatchObject({ fate: 'reshape', reshapedAs: 'again' });
    expect(answerEnding(reshaped, answer)).toEqual({ kind: 'refused', because: 'reshaped' });
    const again = answered(reshaped, { fate: 'reshape', text: 'All of it', reshapedAs: 'another' });
    expect(again.sequel).toMatchObject({ left: { text: 'All of it' }, choice: { reshapedAs: 'again' } });
  });
});

describe('a correction', () => {
  const begins = now.add({ hours: 24 });
  const correction = {
    is: 'nailed' as Outcome,
    reason: ' Shipped on Friday ',
    by: 'ana',
    now,
    nextSprintBegins: begins,
  };

  it('keeps what was voted beside it, with who says so and why', () => {
    const outcome = correctOutcome(ended('failed'), correction);
    expect(outcome).toMatchObject({
      kind: 'corrected',
      ending: {
        goal: { outcome: { is: 'nailed', voted: 'failed', how: 'corrected', by: 'ana', reason: 'Shipped on Friday' } },
      },
    });
  });

  it.each`
    case                                 | at                             | is           | reason | expected
    ${'a millisecond before the sprint'} | ${begins.add({ seconds: -1 })} | ${'nailed'}  | ${'x'} | ${{ kind: 'corrected' }}
    ${'at its start'}                    | ${begins}                      | ${'nailed'}  | ${'x'} | ${{ kind: 'refused', because: 'too-late' }}
    ${'after it'}                        | ${begins.add({ seconds: 1 })}  | ${'nailed'}  | ${'x'} | ${{ kind: 'refused', because: 'too-late' }}
    ${'to what it is'}                   | ${now}                         | ${'failed'}  | ${''}  | ${{ kind: 'unchanged' }}
    ${'without a reason'}                | ${now}                         | ${'scraped'} | ${' '} | ${{ kind: 'refused', because: 'empty' }}
  `('$case comes to $expected', ({ at, is, reason, expected }) => {
    expect(correctOutcome(ended('failed'), { ...correction, now: at, is, reason })).toMatchObject(expected);
  });

  it('is not for a goal without an outcome, or that was dropped', () => {
    for (const goal of [committed, { ...ended('failed').goal, state: 'dropped' as const }]) {
      expect(correctOutcome({ ...ended('failed'), goal }, correction)).toMatchObject({ because: 'no-outcome' });
    }
  });

  it.each`
    chosen       | to          | stays
    ${'keep'}    | ${'failed'} | ${false}
    ${'keep'}    | ${'nailed'} | ${false}
    ${'drop'}    | ${'failed'} | ${true}
    ${'drop'}    | ${'nailed'} | ${false}
    ${'reshape'} | ${'failed'} | ${true}
    ${'reshape'} | ${'nailed'} | ${true}
  `('from scraped to $to: that it was to be “$chosen” stays: $stays', ({ chosen, to, stays }) => {
    const outcome = correctOutcome(answered(ended('scraped'), { fate: chosen }), { ...correction, is: to });
    const { sequel, tidyUps } = (outcome as { ending: Ending }).ending;
    expect(sequel.choice?.fate ?? null).toBe(stays ? chosen : null);
    expect(tidyUps.every(({ state }) => state === 'withdrawn')).toBe(true);
    expect(sequel.left).not.toBeNull();
  });
});

describe('a tidy-up', () => {
  const kept = answered(ended('scraped'));
  const settling: TidyUpSettling = {
    ...{ sprint: 43, fate: 'done', keptFor: 44, reshapedAs: 'again', by: 'cy', now },
  };

  it.each(tidyUpFates)('that is %s is settled once', (fate) => {
    const outcome = settleTidyUp(kept, { ...settling, fate });
    if (outcome.kind !== 'tidy-up-settled') throw new Error(outcome.kind);
    const { tidyUps, sequel } = outcome.ending;
    expect(tidyUps.map(({ sprint, round, state }) => [sprint, round, state])).toEqual([
      [43, 1, fate],
      ...(fate === 'kept' ? [[44, 2, 'open']] : []),
    ]);
    expect(sequel.choice?.fate).toBe(fate === 'reshaped' ? 'reshape' : 'keep');
    expect(settleTidyUp(outcome.ending, { ...settling, fate: 'dropped', by: 'ana' }).kind).toBe('unchanged');
  });

  it('of a sprint that has none changes nothing', () => {
    expect(settleTidyUp(kept, { ...settling, sprint: 44 })).toEqual({ kind: 'unchanged', tidyUp: null });
  });

  it.each`
    sprint | round | state     | planned | forLead
    ${43}  | ${1}  | ${'open'} | ${43}   | ${false}
    ${43}  | ${1}  | ${'open'} | ${44}   | ${false}
    ${43}  | ${1}  | ${'open'} | ${45}   | ${true}
    ${44}  | ${2}  | ${'open'} | ${44}   | ${false}
    ${44}  | ${2}  | ${'open'} | ${45}   | ${true}
    ${44}  | ${2}  | ${'done'} | ${45}   | ${false}
  `(
    'of Sprint $sprint, round $round, $state, waits for the lead when Sprint $planned is planned: $forLead',
    ({ forLead, planned, ...changes }) => {
      expect(isForLead({ ...(kept.tidyUps[0] as TidyUp), ...changes }, planned)).toBe(forLead);
    },
  );
});

it('never has two open tidy-ups, whatever is said about a goal in whatever order', { tags: ['long'] }, () => {
  const said = fc.record({
    act: fc.constant('answer' as const),
    fate: fc.constantFrom(...fates),
    sprint: fc.integer({ min: 43, max: 45 }),
  });
  const corrected = fc.record({ act: fc.constant('correct' as const), is: fc.constantFrom(...outcomes) });
  const settled = fc.record({
    act: fc.constant('settle' as const),
    fate: fc.constantFrom(...tidyUpFates),
    sprint: fc.integer({ min: 43, max: 45 }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(said, corrected, settled), { maxLength: 30 }), (acts) => {
      let ending = ended('scraped');
      for (const one of acts) {
        ending = endingAfter(ending, one) ?? ending;
        const open = ending.tidyUps.filter(({ state }) => state === 'open');
        expect(open.length).toBeLessThanOrEqual(1);
        expect(new Set(ending.tidyUps.map(({ sprint }) => sprint)).size).toBe(ending.tidyUps.length);
        if (open.length > 0) expect(ending.goal.outcome?.is).toBe('scraped');
      }
    }),
    { numRuns: 500 },
  );
});

type Act =
  | { act: 'answer'; fate: Answer['fate']; sprint: number }
  | { act: 'correct'; is: Outcome }
  | { act: 'settle'; fate: TidyUpSettling['fate']; sprint: number };

function endingAfter(ending: Ending, one: Act): Ending | undefined {
  const outcome = outcomeOf(ending, one);
  return 'ending' in outcome ? outcome.ending : undefined;
}

function outcomeOf(ending: Ending, one: Act) {
  const by = { by: 'ben', now };
  switch (one.act) {
    case 'answer':
      return answerEnding(ending, { ...answer, fate: one.fate, tidyUp: { owner: 'cy', sprint: one.sprint } });
    case 'correct':
      return correctOutcome(ending, {
        ...by,
        is: one.is,
        reason: 'So it was',
        nextSprintBegins: now.add({ hours: 1 }),
      });
    case 'settle':
      return settleTidyUp(ending, {
        ...by,
        sprint: one.sprint,
        fate: one.fate,
        keptFor: one.sprint + 1,
        reshapedAs: 'r',
      });
  }
}
