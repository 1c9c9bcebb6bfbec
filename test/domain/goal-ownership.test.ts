import { expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { needsOwner, replaceOwner } from '../../src/domain/goal-ownership.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { noSequel, type Sequel } from '../../src/domain/sequel.ts';
import { committed, dropped, goal, named, now } from './example-goals.ts';

const ended = (is: Outcome): Goal => ({
  ...committed,
  outcome: { is, voted: is, how: 'voted', by: null, reason: null, at: now },
});
const said = { text: 'Measure first', by: 'ana', at: now };
const ends: Sequel['choice'] = { fate: 'drop', by: 'ana', at: now, reshapedAs: null };

it.each([
  ['a proposal', goal, noSequel, true],
  ['one of a later sprint', { ...goal, state: 'planned' as const, sprint: 44 }, noSequel, true],
  ['one of the running sprint', { ...committed, sprint: 41 }, noSequel, true],
  ['one of the sprint before that has no outcome', { ...committed, sprint: 40 }, noSequel, false],
  ['one that was dropped', dropped, noSequel, false],
  ['one that was nailed', ended('nailed'), noSequel, false],
  ['one that failed', ended('failed'), noSequel, true],
  ['one that failed, with its lesson', ended('failed'), { ...noSequel, lesson: said }, true],
  ['one that failed, and was dropped', ended('failed'), { left: null, lesson: said, choice: ends }, false],
  ['one that was scraped a sprint ago', { ...ended('scraped'), sprint: 40 }, noSequel, true],
])('needs an owner: %s', (_, goal, sequel, needs) => {
  expect(needsOwner({ goal, sequel }, 41)).toBe(needs);
});

it.each([
  ['a full member', 'cy', 'edited'],
  ['a guest', 'gil', 'guest'],
  ['somebody of another company', 'fay', 'foreign'],
  ['an app', 'bot', 'bot'],
  ['whoever has left', 'dee', 'deactivated'],
  ['somebody unknown', 'nobody', 'unknown-person'],
])('is given to %s: %s, %s', (_, owner, expected) => {
  const outcome = replaceOwner({ ...goal, owner: 'dee' }, owner, named.people);
  expect('because' in outcome ? outcome.because : outcome.kind).toBe(expected);
});

it('keeps all but the owner, who helps no more', () => {
  const before: Goal = { ...goal, owner: 'dee', helpers: ['ana', 'cy'] };
  expect(replaceOwner(before, 'cy', named.people)).toEqual({
    kind: 'edited',
    goal: { ...before, owner: 'cy', helpers: ['ana'] },
  });
});

it('is no way round editing: an owner who is there stays, and so does a goal that was dropped', () => {
  expect(replaceOwner({ ...goal, owner: 'ben' }, 'cy', named.people)).toMatchObject({ because: 'owned' });
  expect(replaceOwner({ ...dropped, owner: 'dee' }, 'cy', named.people)).toMatchObject({ because: 'dropped' });
});
