import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/domain/acts.ts';
import type { Person } from '../../src/domain/person.ts';
import { type Asking, rightTo } from '../../src/domain/rights.ts';
import { goal, growth, person, settings, team } from './example-goals.ts';

const platform = team('platform', { zoe: 'member' });

/** Ana leads Growth, Ben and Cy are members, Pat is a partner; Zoe is an admin and in another team. */
const asking = (id: string, changed: Partial<Asking> = {}): Asking => {
  return { person: person(id), settings, teams: [growth], goal: { owner: 'olga', proposer: 'ben' }, ...changed };
};

const answer = (act: Act, facts: Asking) => {
  const right = rightTo(act, facts);
  return right.allowed ? right.as : right.because;
};

const no = 'not-among-them';

describe('in a team’s daily life', () => {
  it.each`
    act                     | ana              | ben              | cy               | pat              | olga             | zoe              | eve
    ${'read'}               | ${'reader'}      | ${'reader'}      | ${'reader'}      | ${'reader'}      | ${'reader'}      | ${'reader'}      | ${'reader'}
    ${'propose-goal'}       | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${no}            | ${no}            | ${no}
    ${'edit-goal'}          | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${'owner'}       | ${no}            | ${no}
    ${'choose-owner'}       | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${no}            | ${'admin'}       | ${no}
    ${'drop-goal'}          | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${'owner'}       | ${no}            | ${no}
    ${'object-to-goal'}     | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${no}            | ${no}            | ${no}
    ${'answer-objection'}   | ${'lead'}        | ${'proposer'}    | ${no}            | ${no}            | ${no}            | ${no}            | ${no}
    ${'finalise-goals'}     | ${'lead'}        | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${no}
    ${'answer-dependency'}  | ${'lead'}        | ${'member'}      | ${'member'}      | ${'partner'}     | ${no}            | ${no}            | ${no}
    ${'move-meeting-on'}    | ${'full-member'} | ${'full-member'} | ${'full-member'} | ${'full-member'} | ${'full-member'} | ${'full-member'} | ${'full-member'}
    ${'edit-team'}          | ${'lead'}        | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'record-absence'}     | ${'lead'}        | ${no}            | ${'self'}        | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'add-team'}           | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'archive-team'}       | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'edit-dates'}         | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'edit-company-goals'} | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'export'}             | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
    ${'set-up'}             | ${no}            | ${no}            | ${no}            | ${no}            | ${no}            | ${'admin'}       | ${no}
  `('$act', ({ act, ...expected }) => {
    const answers = Object.keys(expected).map((id) => [id, answer(act, asking(id, { absentee: 'cy' }))]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });
});

describe('a member may do what a lead may', () => {
  const leading: Act[] = ['finalise-goals', 'edit-team', 'answer-objection', 'record-absence'];
  const unled = { ...growth, members: growth.members.filter(({ role }) => role !== 'lead') };

  it.each(leading)('%s, while the lead is away', (act) => {
    const away = { absentLeads: ['ana'] };
    expect(answer(act, asking('cy', away))).toBe('member-for-lead');
    expect(answer(act, asking('pat', away))).toBe(no);
    expect(answer(act, asking('ana', away))).toBe('lead');
    expect(answer(act, asking('cy', { absentLeads: ['somebody else'] }))).toBe(no);
  });

  it.each(leading)('%s, if there is no lead', (act) => {
    expect(answer(act, asking('cy', { teams: [unled] }))).toBe('member-for-lead');
    expect(answer(act, asking('pat', { teams: [unled] }))).toBe(no);
  });

  it('not while another lead is there', () => {
    const ledByTwo = { ...growth, members: [...growth.members, { person: 'lea', role: 'lead', share: 100 } as const] };
    expect(answer('finalise-goals', asking('cy', { teams: [ledByTwo], absentLeads: ['ana'] }))).toBe(no);
    expect(answer('finalise-goals', asking('cy', { teams: [ledByTwo], absentLeads: ['ana', 'lea'] }))).toBe(
      'member-for-lead',
    );
  });

  it('not in another team', () => {
    expect(answer('finalise-goals', asking('cy', { teams: [platform] }))).toBe(no);
  });
});

it('an absence concerns every team its person is in', () => {
  const facts = { teams: [platform, growth], absentee: 'cy' };
  expect(answer('record-absence', asking('ana', facts))).toBe('lead');
  expect(answer('record-absence', asking('zoe', { ...facts, settings: { ...settings, admins: [] } }))).toBe(
    'member-for-lead',
  );
});

describe('admins', () => {
  const slackAdmin: Person = { ...person('eve'), isWorkspaceAdmin: true };

  it('are those named, and those of the Slack workspace', () => {
    expect(answer('set-up', asking('eve'))).toBe(no);
    expect(answer('set-up', { person: slackAdmin, settings })).toBe('admin');
  });

  it('are anybody for the very first set-up, but only full members', () => {
    expect(answer('set-up', asking('eve', { settings: null }))).toBe('first-admin');
    expect(answer('set-up', { person: person('eve', 'guest'), settings: null })).toBe('guest');
    expect(answer('add-team', asking('eve', { settings: null }))).toBe(no);
  });

  it('are no leads', () => {
    expect(answer('finalise-goals', { person: slackAdmin, settings, teams: [growth] })).toBe(no);
  });
});

describe('guests, foreign people and those who left', () => {
  const welcome = { ...settings, guestsMayJoin: true };

  it.each`
    standing         | rules       | read             | propose-goal     | finalise-goals   | record-absence   | set-up
    ${'guest'}       | ${settings} | ${'reader'}      | ${'guest'}       | ${'guest'}       | ${'guest'}       | ${'guest'}
    ${'guest'}       | ${welcome}  | ${'reader'}      | ${'lead'}        | ${'lead'}        | ${'self'}        | ${no}
    ${'foreign'}     | ${welcome}  | ${'reader'}      | ${'foreign'}     | ${'foreign'}     | ${'foreign'}     | ${'foreign'}
    ${'bot'}         | ${welcome}  | ${'bot'}         | ${'bot'}         | ${'bot'}         | ${'bot'}         | ${'bot'}
    ${'deactivated'} | ${welcome}  | ${'deactivated'} | ${'deactivated'} | ${'deactivated'} | ${'deactivated'} | ${'deactivated'}
  `('a $standing who leads and is named as admin', ({ standing, rules, ...expected }) => {
    const facts = {
      person: person('ana', standing),
      settings: { ...rules, admins: ['ana'] },
      teams: [growth],
      absentee: 'ana',
    };
    const answers = Object.keys(expected).map((act) => [act, answer(act as Act, facts)]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });
});

describe('the two questions about a goal', () => {
  const welcome = { ...settings, guestsMayJoin: true };

  it.each`
    who                                        | person                      | teams                 | right
    ${'a lead'}                                | ${person('ana')}            | ${[platform, growth]} | ${'teammate'}
    ${'a partner'}                             | ${person('pat')}            | ${[platform, growth]} | ${'teammate'}
    ${'somebody of another team'}              | ${person('zoe')}            | ${[platform, growth]} | ${'teammate'}
    ${'somebody in no team'}                   | ${person('eve')}            | ${[platform, growth]} | ${no}
    ${'anybody where there are no teams'}      | ${person('ana')}            | ${[]}                 | ${no}
    ${'a guest in a team, even a welcome one'} | ${person('ana', 'guest')}   | ${[growth]}           | ${no}
    ${'somebody of another company'}           | ${person('ana', 'foreign')} | ${[growth]}           | ${'foreign'}
  `('are answered by $who: $right', ({ person, teams, right }) => {
    expect(answer('mark-goal', { person, settings: welcome, teams })).toBe(right);
  });
});

describe('a refusal says who can', () => {
  it.each`
    act                   | facts                       | can
    ${'finalise-goals'}   | ${{}}                       | ${[['lead', 'ana']]}
    ${'finalise-goals'}   | ${{ absentLeads: ['ana'] }} | ${[['lead', 'ana'], ['member-for-lead', 'ben', 'cy']]}
    ${'answer-objection'} | ${{}}                       | ${[['proposer', 'ben'], ['lead', 'ana']]}
    ${'edit-team'}        | ${{}}                       | ${[['lead', 'ana'], ['admin', 'zoe']]}
    ${'propose-goal'}     | ${{}}                       | ${[['lead', 'ana'], ['member', 'ben', 'cy'], ['partner', 'pat']]}
    ${'set-up'}           | ${{}}                       | ${[['admin', 'zoe']]}
    ${'add-team'}         | ${{ settings: null }}       | ${[]}
    ${'finalise-goals'}   | ${{ teams: [] }}            | ${[]}
  `('$act, $facts: $can', ({ act, facts, can }) => {
    const right = rightTo(act as Act, asking('eve', facts));
    expect(right.allowed ? [] : right.whoCan.map(({ as, people }) => [as, ...people])).toEqual(can);
  });

  it('and never names the one who asks', () => {
    const right = rightTo('propose-goal', { person: person('ben', 'guest'), settings, teams: [growth], goal });
    expect(right).toMatchObject({ allowed: false, because: 'guest' });
    expect(JSON.stringify(right)).not.toContain('ben');
  });
});
