import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { type Footing, mayYield, type Stepping, stepOnToes, toTell, type Yielding } from '../../src/domain/toe-step.ts';
import { committed, entry, form, goal, growth, named, now, planningWeek } from './example-goals.ts';

const running: Goal = { ...committed, id: 'old', sprint: 41 };
const outcome = { is: 'nailed', voted: 'nailed', how: 'voted', by: null, reason: null, at: now } as const;

const overtaken: Yielding = { goal: 'old', how: 'overtaken', whatStays: null };
const less: Yielding = { goal: 'old', how: 'less', whatStays: ' The half of it ' };

const step = (changes: Partial<Stepping> = {}, footing: Partial<Footing> = {}) =>
  stepOnToes(
    { ids: { step: 'step', goal: 'new' }, team: growth, sprint: 41, form, why: ' It burns ', yields: null, ...changes },
    { goals: [running], named, entry, mayDrop: true, ...footing },
  );

const kindOf = (outcome: ReturnType<typeof step>) => {
  if (outcome.kind !== 'refused') return outcome.kind;
  return outcome.because === 'text' ? `${outcome.field} ${outcome.fault}` : outcome.because;
};

describe('stepping on toes', () => {
  it.each`
    yields                          | sprint | why                 | goals                        | mayDrop  | kind
    ${null}                         | ${41}  | ${'It burns'}       | ${[running]}                 | ${true}  | ${'stepped'}
    ${null}                         | ${42}  | ${'It burns'}       | ${[running]}                 | ${true}  | ${'no-sprint'}
    ${null}                         | ${41}  | ${' '}              | ${[running]}                 | ${true}  | ${'why empty'}
    ${null}                         | ${41}  | ${'x'.repeat(3001)} | ${[running]}                 | ${true}  | ${'why too-long'}
    ${overtaken}                    | ${41}  | ${'It burns'}       | ${[running]}                 | ${true}  | ${'stepped'}
    ${overtaken}                    | ${41}  | ${'It burns'}       | ${[running]}                 | ${false} | ${'vote-opened'}
    ${overtaken}                    | ${41}  | ${'It burns'}       | ${[]}                        | ${true}  | ${'not-committed'}
    ${overtaken}                    | ${41}  | ${'It burns'}       | ${[{ ...goal, id: 'old' }]}  | ${true}  | ${'not-committed'}
    ${overtaken}                    | ${41}  | ${'It burns'}       | ${[{ ...running, outcome }]} | ${true}  | ${'not-committed'}
    ${less}                         | ${41}  | ${'It burns'}       | ${[running]}                 | ${false} | ${'stepped'}
    ${{ ...less, whatStays: ' ' }}  | ${41}  | ${'It burns'}       | ${[running]}                 | ${true}  | ${'whatStays empty'}
    ${{ ...less, whatStays: null }} | ${41}  | ${'It burns'}       | ${[running]}                 | ${true}  | ${'whatStays empty'}
  `(
    'with $yields.how in sprint $sprint, as $why.length letters say: $kind',
    ({ yields, sprint, why, goals, mayDrop, kind }) => {
      expect(kindOf(step({ yields, sprint, why }, { goals, mayDrop }))).toBe(kind);
    },
  );

  it('drops what is overtaken with the reason, and leaves its place in the limit to what comes in', () => {
    const two = [running, { ...running, id: 'other' }];
    const outcome = step({ yields: overtaken }, { goals: two });
    expect(outcome).toMatchObject({
      kind: 'stepped',
      incoming: { id: 'new', sprint: 41, state: 'committed' },
      yielding: { id: 'old', state: 'dropped', dropReason: 'Overtaken by “Customers can pay by invoice”: It burns' },
      step: { why: 'It burns', yields: overtaken, by: 'ben', at: now },
    });
    expect(step({}, { goals: two }).kind).toBe('needs-confirmation');
  });

  it('keeps what stays of a goal with less, without outer white space', () => {
    expect(step({ yields: less })).toMatchObject({
      yielding: { state: 'committed' },
      step: { yields: { whatStays: 'The half of it' } },
    });
  });

  it('is only of the sprint that runs', () => {
    const between = { ...entry, roadmap: { ...planningWeek, running: null } };
    expect(kindOf(step({}, { entry: between }))).toBe('no-sprint');
  });

  it.each`
    by       | yielding                               | people            | teams
    ${'cy'}  | ${null}                                | ${['ana']}        | ${[]}
    ${'ana'} | ${null}                                | ${[]}             | ${[]}
    ${'cy'}  | ${running}                             | ${['ben', 'ana']} | ${['mobile']}
    ${'ben'} | ${{ ...running, needs: ['platform'] }} | ${['ana']}        | ${['platform', 'mobile']}
    ${'cy'}  | ${{ ...running, owner: 'ana' }}        | ${['ana']}        | ${['mobile']}
  `('by $by tells $people and $teams', ({ by, yielding, people, teams }) => {
    const waiting = { ...running, id: 'theirs', team: 'mobile', needs: ['growth'] };
    expect(toTell(by, yielding, growth, [waiting, { ...waiting, team: 'core', state: 'dropped' }])).toEqual({
      people,
      teams,
    });
  });

  it('asks nothing of a goal that has its outcome', () => {
    expect([running, { ...running, outcome }, goal].map(mayYield)).toEqual([true, false, false]);
  });
});
