import { describe, expect, it } from 'vitest';
import type { GoalForm } from '../../src/domain/goal.ts';
import type { Entry } from '../../src/domain/goal-entry.ts';
import { proposeGoal } from '../../src/domain/goal-proposal.ts';
import { entry, form, growth, named, now, planningWeek } from './example-goals.ts';

const propose = (changed: Partial<GoalForm> = {}, sprint = 42, changedEntry: Partial<Entry> = {}, team = growth) =>
  proposeGoal({ id: 'g1', team, sprint, form: { ...form, ...changed } }, named, { ...entry, ...changedEntry });

const stored = (changed: Partial<GoalForm>) => {
  const outcome = propose(changed);
  return outcome.kind === 'proposed' ? outcome.goal : outcome;
};

const faults = (changed: Partial<GoalForm>) => {
  const outcome = propose(changed);
  return outcome.kind === 'refused' && outcome.because === 'form'
    ? outcome.faults.map(({ field, because, about }) => [field, because, about].filter(Boolean).join(' '))
    : [];
};

describe('a proposal', () => {
  it('is of its team and its proposer, and nobody has committed to it', () => {
    expect(propose()).toEqual({
      kind: 'proposed',
      goal: {
        ...form,
        id: 'g1',
        team: 'growth',
        sprint: 42,
        proposer: 'ben',
        objections: [],
        marks: [],
        answers: [],
        state: 'proposed',
        dropReason: null,
        committedAs: null,
        outcome: null,
        imported: null,
        proposedAt: now,
      },
    });
  });

  it.each`
    case                                      | sprint | roadmap                                                    | state
    ${'the next sprint in its planning week'} | ${42}  | ${planningWeek}                                            | ${'proposed'}
    ${'the next sprint before'}               | ${42}  | ${{ ...planningWeek, isPlanning: false }}                  | ${'planned'}
    ${'the one after the next'}               | ${43}  | ${planningWeek}                                            | ${'planned'}
    ${'the third'}                            | ${44}  | ${planningWeek}                                            | ${'planned'}
    ${'the running sprint'}                   | ${41}  | ${planningWeek}                                            | ${'committed'}
    ${'the next, between two sprints'}        | ${42}  | ${{ running: null, next: [42, 43, 44], isPlanning: true }} | ${'proposed'}
  `('for $case is $state', ({ sprint, roadmap, state }) => {
    expect(propose({}, sprint, { roadmap })).toMatchObject({ kind: 'proposed', goal: { sprint, state } });
  });

  it.each([40, 45])('is refused for sprint %i, which takes no goals', (sprint) => {
    expect(propose({}, sprint)).toEqual({ kind: 'refused', because: 'sprint-takes-no-goals' });
  });

  it('that joins the running sprint is committed by its proposer as it reads then', () => {
    const { title, kind } = form;
    expect(propose({}, 41)).toMatchObject({
      goal: { committedAs: { title, kind, how: 'joined', by: 'ben', at: now } },
    });
  });

  it.each`
    committed | isConfirmed | outcome
    ${1}      | ${false}    | ${{ kind: 'proposed' }}
    ${2}      | ${false}    | ${{ kind: 'needs-confirmation', over: 1 }}
    ${2}      | ${true}     | ${{ kind: 'proposed' }}
    ${3}      | ${false}    | ${{ kind: 'refused', because: 'above-limit', limit: 2 }}
    ${3}      | ${true}     | ${{ kind: 'refused', because: 'above-limit', limit: 2 }}
  `('that joins $committed committed goals, confirmed: $isConfirmed', ({ committed, isConfirmed, outcome }) => {
    const joining = { committed, limit: { goals: 2, isConfirmed } };
    expect(propose({}, 41, joining)).toMatchObject(outcome);
    expect(propose({}, 42, joining)).toMatchObject({ kind: 'proposed' });
  });

  it('is refused for an archived team', () => {
    expect(propose({}, 42, {}, { ...growth, isArchived: true })).toEqual({ kind: 'refused', because: 'team-archived' });
  });
});

describe('what people type', () => {
  it.each([
    ['# & % < > -> ~ _ * "both" “curly” ‘quotes’ \\ / `code`'],
    ['🇪🇺 EU region & 👩‍👩‍👧‍👦 plans, [docs](https://example.com/a_b), @ana and <!channel>'],
    ['e\u0301 is not \u00e9, and neither is changed'],
    ['חשבוניות ללקוחות \u2067and left again\u2069'],
    ['two\nlines,  two  spaces\tand a tab'],
    ['null, [object Object], __proto__, {{title}}, $1, %s'],
  ])('comes back as it was: %j', (text) => {
    expect(stored({ title: text, measure: text, why: text })).toMatchObject({ title: text, measure: text, why: text });
  });

  it('loses only the white space around it, and a measure of nothing is none', () => {
    const typed = { title: ' \n Ship it\t', measure: '  ', why: '\u200b' };
    expect(stored(typed)).toMatchObject({ title: 'Ship it', measure: null, why: null });
  });

  it.each`
    case                            | typed                                    | wrong
    ${'no title'}                   | ${{ title: '' }}                         | ${'title empty'}
    ${'a title of spaces'}          | ${{ title: ' \u00a0\n' }}                | ${'title empty'}
    ${'a title of nothing visible'} | ${{ title: '\u200b\u2063\u3164\u2800' }} | ${'title empty'}
    ${'a title of 500'}             | ${{ title: 'x'.repeat(500) }}            | ${undefined}
    ${'a title of 500 and spaces'}  | ${{ title: ` ${'x'.repeat(500)} ` }}     | ${undefined}
    ${'a title of 501'}             | ${{ title: 'x'.repeat(501) }}            | ${'title too-long'}
    ${'a title of 250 emoji'}       | ${{ title: '🚀'.repeat(250) }}           | ${undefined}
    ${'a title of 251 emoji'}       | ${{ title: '🚀'.repeat(251) }}           | ${'title too-long'}
    ${'U+0000 in a title'}          | ${{ title: 'a\0b' }}                     | ${'title unreadable'}
    ${'half an emoji'}              | ${{ title: 'a\ud83d' }}                  | ${'title unreadable'}
    ${'a measure of 3,000'}         | ${{ measure: 'x'.repeat(3000) }}         | ${undefined}
    ${'a measure of 3,001'}         | ${{ measure: 'x'.repeat(3001) }}         | ${'measure too-long'}
    ${'U+0000 in a why'}            | ${{ why: '\0' }}                         | ${'why unreadable'}
  `('$case', ({ typed, wrong }) => {
    expect(faults(typed)).toEqual(wrong ? [wrong] : []);
  });
});

describe('who and what it names', () => {
  it.each`
    case                           | typed                                        | wrong
    ${'a full member owns it'}     | ${{ owner: 'ana' }}                          | ${[]}
    ${'from outside the team too'} | ${{ owner: 'zoe' }}                          | ${[]}
    ${'a guest'}                   | ${{ owner: 'gil' }}                          | ${['owner guest gil']}
    ${'a foreign person'}          | ${{ owner: 'fay' }}                          | ${['owner foreign fay']}
    ${'a bot'}                     | ${{ owner: 'bot' }}                          | ${['owner bot bot']}
    ${'somebody who left'}         | ${{ owner: 'dee' }}                          | ${['owner deactivated dee']}
    ${'nobody'}                    | ${{ owner: '' }}                             | ${['owner unknown-person']}
    ${'many helpers, a guest too'} | ${{ helpers: ['ana', 'cy', 'gil'] }}         | ${[]}
    ${'helpers who cannot'}        | ${{ helpers: ['dee', 'ana', 'bot'] }}        | ${['helpers deactivated dee', 'helpers bot bot']}
    ${'another team'}              | ${{ needs: ['platform'] }}                   | ${[]}
    ${'its own team'}              | ${{ needs: ['growth'] }}                     | ${['needs own-team growth']}
    ${'an archived team'}          | ${{ needs: ['platform', 'old'] }}            | ${['needs archived-team old']}
    ${'a team that never was'}     | ${{ needs: ['x'] }}                          | ${['needs unknown-team x']}
    ${'all at once'}               | ${{ title: '', owner: 'bot', needs: ['x'] }} | ${['title empty', 'owner bot bot', 'needs unknown-team x']}
  `('$case: $wrong', ({ typed, wrong }) => {
    expect(faults(typed)).toEqual(wrong);
  });

  it('are there once, and the owner is no helper besides', () => {
    const typed: Partial<GoalForm> = {
      helpers: ['cy', 'ben', 'cy', 'ana'],
      needs: ['platform', 'platform'],
      qualities: ['finite', 'clear', 'finite'],
    };
    expect(stored(typed)).toMatchObject({
      helpers: ['cy', 'ana'],
      needs: ['platform'],
      qualities: ['clear', 'finite'],
    });
  });
});
