import { describe, expect, it } from 'vitest';
import {
  dropSidequest,
  editSidequest,
  finishSidequest,
  recordSidequest,
  type Sidequest,
  sidequestsMeant,
} from '../../src/domain/sidequest.ts';
import { now } from './example-goals.ts';

const fresh = { id: 's', team: 'growth', sprint: 42, person: 'ben', link: null, recordedAt: now };
const open: Sidequest = { ...fresh, title: 'Flaky login test', annoyed: false, state: 'open', doneAt: null };
const done: Sidequest = { ...open, state: 'done', doneAt: now };
const dropped: Sidequest = { ...open, state: 'dropped' };

describe('a sidequest', () => {
  it.each`
    title              | what
    ${'x'}             | ${'recorded'}
    ${'x'.repeat(500)} | ${'recorded'}
    ${'x'.repeat(501)} | ${'too-long'}
    ${''}              | ${'empty'}
    ${'  '}            | ${'empty'}
  `('of $title.length letters is $what', ({ title, what }) => {
    const outcome = recordSidequest(fresh, { title, annoyed: true });
    expect(outcome.kind === 'refused' ? outcome.because : outcome.kind).toBe(what);
  });

  it('begins open, without outer white space', () => {
    expect(recordSidequest(fresh, { title: ' Flaky login test ', annoyed: false })).toEqual({
      kind: 'recorded',
      sidequest: open,
    });
  });

  it.each`
    state        | edit          | finish        | drop
    ${'open'}    | ${'edited'}   | ${'done'}     | ${'dropped'}
    ${'done'}    | ${'edited'}   | ${'not-open'} | ${'not-open'}
    ${'dropped'} | ${'not-open'} | ${'not-open'} | ${'not-open'}
  `('that is $state is, when edited, finished or dropped: $edit, $finish, $drop', ({ state, edit, finish, drop }) => {
    const quest = { open, done, dropped }[state as Sidequest['state']];
    const outcomes = [
      editSidequest(quest, { title: 'New words', annoyed: true }),
      finishSidequest(quest, 43, now),
      dropSidequest(quest),
    ];
    const kinds = outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.because : outcome.kind));
    expect(kinds).toEqual([edit, finish, drop]);
  });

  it('counts for the sprint in which it is done', () => {
    expect(finishSidequest(open, 45, now)).toEqual({ kind: 'done', sidequest: { ...done, sprint: 45 } });
  });

  it.each`
    words        | meant
    ${'LOGIN'}   | ${['a', 'b']}
    ${' flaky '} | ${['a']}
    ${'nothing'} | ${[]}
    ${''}        | ${['a', 'b', 'c']}
  `('is meant by "$words": $meant', ({ words, meant }) => {
    const quests = ['Flaky login test', 'Login page', 'Typo'].map((title, i) => ({ ...open, id: 'abc'[i]!, title }));
    expect(sidequestsMeant(words, quests).map(({ id }) => id)).toEqual(meant);
  });
});
