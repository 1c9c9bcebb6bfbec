import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { decidersOf, type MissingFrom, missingAt, type ReminderName } from '../../src/domain/missing.ts';
import type { Team } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import { aGoal } from '../support/a-goal.ts';
import { milestone } from './example-milestones.ts';

const at = Temporal.Instant.from('2026-12-01T12:00Z');
const growth: Team = {
  ...{
    id: 'growth',
    name: 'Growth',
    channel: 'C1',
    timeZone: 'Europe/London',
    workingDays: null,
    holidayCalendar: null,
  },
  members: [
    { person: 'lead', role: 'lead', share: 100 },
    { person: 'ben', role: 'member', share: 100 },
    { person: 'cat', role: 'member', share: 100 },
    { person: 'pat', role: 'partner', share: 100 },
  ],
  hasAnonymousVotes: false,
  isArchived: false,
};
const objection = { id: 'o', quality: 'clear', by: 'cat', reason: 'Who?', at, answer: null } as const;

const goal = (changes: Partial<Goal> = {}) =>
  aGoal({ ...{ id: 'g', title: 'Goal', owner: 'ben', proposer: 'ben', proposedAt: at }, ...changes });
const stood = { title: 'Goal', kind: 'roofshot', how: 'not-finalised', by: null, at } as const;
const final = { ...stood, how: 'finalised', by: 'lead' } as const;
const outcome = { is: 'nailed', voted: 'nailed', how: 'voted', by: null, reason: null, at } as const;

const waiting = { ...milestone, state: 'agreed' } as const;

const missing = (name: ReminderName, from: Partial<MissingFrom>) =>
  missingAt(name, { person: 'lead', sprint: 42, decides: [growth], goals: [], votes: [], ...from }).map((one) =>
    [one.kind, 'sprint' in one ? one.sprint : ''].join(' ').trim(),
  );

describe('what is missing from whoever decides for a team', () => {
  it.each`
    when            | goals                                                             | kinds
    ${'nudge'}      | ${[]}                                                             | ${['no-goal 43']}
    ${'nudge'}      | ${[goal({ state: 'dropped' })]}                                   | ${['no-goal 43']}
    ${'nudge'}      | ${[goal({ sprint: 42, state: 'committed', committedAs: stood })]} | ${['to-finalise 42', 'no-goal 43']}
    ${'nudge'}      | ${[goal()]}                                                       | ${[]}
    ${'nudge'}      | ${[goal(), goal({ team: 'other', needs: ['growth'] })]}           | ${['dependency', 'to-finalise 43']}
    ${'finalise'}   | ${[goal()]}                                                       | ${['to-finalise 43']}
    ${'finalise'}   | ${[goal({ state: 'committed', committedAs: final })]}             | ${[]}
    ${'finalise'}   | ${[]}                                                             | ${[]}
    ${'sprint-end'} | ${[goal()]}                                                       | ${[]}
  `('at $when, with $goals.length goals: $kinds', ({ when, goals, kinds }) => {
    expect(missing(when, { goals })).toEqual(kinds);
  });

  it.each`
    when            | kind           | kinds
    ${'nudge'}      | ${'vote'}      | ${['vote 42']}
    ${'nudge'}      | ${'unsettled'} | ${['unsettled 42']}
    ${'finalise'}   | ${'vote'}      | ${[]}
    ${'finalise'}   | ${'unsettled'} | ${['unsettled 42']}
    ${'sprint-end'} | ${'unsettled'} | ${[]}
  `('at $when, with a vote that waits ($kind): $kinds', ({ when, kind, kinds }) => {
    const votes = [{ kind, team: growth, sprint: 42, count: 1 }];
    expect(missing(when, { votes, decides: [] })).toEqual(kinds);
  });

  it('is an answer to a team that needs them, until there is one for this sprint', () => {
    const needing = goal({ team: 'other', needs: ['growth'] });
    const answer = { sprint: 43, team: 'growth', says: 'not-now', by: 'lead', at } as const;
    expect(missing('nudge', { goals: [goal(), { ...needing, answers: [answer] }] })).toEqual([]);
    const old = { ...answer, sprint: 42 };
    expect(missing('nudge', { goals: [goal(), { ...needing, answers: [old] }] })).toContain('dependency');
  });
});

describe('what is missing from anybody', () => {
  it.each`
    when            | goals                                                                                 | kinds
    ${'nudge'}      | ${[goal({ objections: [objection] })]}                                                | ${['objection']}
    ${'nudge'}      | ${[goal({ objections: [objection], state: 'dropped' })]}                              | ${[]}
    ${'nudge'}      | ${[goal({ objections: [objection], proposer: 'cat' })]}                               | ${[]}
    ${'finalise'}   | ${[goal({ objections: [objection] })]}                                                | ${[]}
    ${'sprint-end'} | ${[goal({ sprint: 42, state: 'committed', committedAs: final, outcome })]}            | ${['owned']}
    ${'sprint-end'} | ${[goal({ sprint: 42, state: 'committed', committedAs: final })]}                     | ${[]}
    ${'sprint-end'} | ${[goal({ sprint: 42, state: 'committed', owner: 'cat', outcome })]}                  | ${[]}
    ${'sprint-end'} | ${[goal({ sprint: 42, state: 'dropped' }), goal({ sprint: 43, state: 'committed' })]} | ${[]}
  `('at $when: $kinds', ({ when, goals, kinds }) => {
    expect(missing(when, { person: 'ben', decides: [], goals })).toEqual(kinds);
  });

  it('is told in one go: what they own first, then what is open', () => {
    const own = goal({ sprint: 42, state: 'committed', committedAs: final, owner: 'lead', outcome });
    const doubted = goal({ id: 'h', proposer: 'lead', objections: [objection] });
    expect(missing('sprint-end', { goals: [own, doubted] })).toEqual(['owned', 'objection', 'to-finalise 43']);
  });
});

describe('for a team decides', () => {
  it.each`
    there                     | deciders
    ${['lead', 'ben', 'cat']} | ${['lead']}
    ${['ben', 'cat', 'pat']}  | ${['ben', 'cat']}
    ${['cat']}                | ${['cat']}
    ${['pat']}                | ${[]}
  `('$deciders where $there are there', ({ there, deciders }) => {
    expect(decidersOf(growth, (person) => there.includes(person))).toEqual(deciders);
  });
});

it.each`
  name            | expected
  ${'nudge'}      | ${['update']}
  ${'finalise'}   | ${[]}
  ${'sprint-end'} | ${[]}
`('brings up a milestone without an update at the $name: $expected', ({ name, expected }) => {
  expect(missing(name, { decides: [], milestones: [waiting] })).toEqual(expected);
  expect(missing(name, { decides: [], milestones: [] })).toEqual([]);
});
