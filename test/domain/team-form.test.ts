import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.ts';
import type { Team } from '../../src/domain/team.ts';
import { formTeam, type TeamForm } from '../../src/domain/team-form.ts';

const person = (id: string, standing: Person['standing'] = 'full'): [string, Person] => [
  id,
  { id, name: id, timeZone: 'UTC', standing, isWorkspaceAdmin: false },
];
const people = new Map([
  person('ana'),
  person('ben'),
  person('pat'),
  person('gil', 'guest'),
  person('xen', 'foreign'),
  person('rob', 'bot'),
  person('old', 'deactivated'),
]);
const empty: TeamForm = {
  ...{
    name: 'Growth',
    channel: 'C1',
    timeZone: 'UTC',
    lead: null,
    members: [],
    partners: [],
    shares: '',
    workingDays: null,
    hasAnonymousVotes: false,
  },
};
const present = (members: Team['members'] = []): Team => ({
  ...{ id: 't1', name: 'Growth', channel: 'C1', timeZone: 'UTC', members },
  ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
});
const formed = (form: Partial<TeamForm>, more: Partial<Parameters<typeof formTeam>[1]> = {}) =>
  formTeam({ ...empty, ...form }, { id: 't1', people, guestsMayJoin: false, before: null, all: [], ...more });

describe('a team is formed', () => {
  it('with its lead first, then members, then partners, each with a share', () => {
    const form = { name: ' 🚀 ~Growth~ ', lead: 'ana', members: ['ben'], partners: ['pat'], shares: 'ben 60' };
    expect(formed(form)).toEqual({
      kind: 'formed',
      team: {
        ...{ name: '🚀 ~Growth~', channel: 'C1', timeZone: 'UTC', hasAnonymousVotes: false, workingDays: null },
        members: [
          { person: 'ana', role: 'lead', share: 100 },
          { person: 'ben', role: 'member', share: 60 },
          { person: 'pat', role: 'partner', share: 100 },
        ],
      },
    });
  });

  it.each`
    case                                                    | form                        | more
    ${'of nobody yet'}                                      | ${{}}                       | ${{}}
    ${'with a guest where an admin lets guests in'}         | ${{ members: ['gil'] }}     | ${{ guestsMayJoin: true }}
    ${'with whoever was in it already, although they left'} | ${{ members: ['old'] }}     | ${{ before: present([{ person: 'old', role: 'lead', share: 100 }]) }}
    ${'with the name of another one in another channel'}    | ${{ channel: 'C2' }}        | ${{ id: 't2', all: [present()] }}
    ${'with the name and channel of one that is archived'}  | ${{}}                       | ${{ id: 't2', all: [{ ...present(), isArchived: true }] }}
    ${'with its own name and channel'}                      | ${{}}                       | ${{ all: [present()] }}
    ${'with a name of eighty characters'}                   | ${{ name: 'ß'.repeat(80) }} | ${{}}
  `('$case', ({ form, more }) => {
    expect(formed(form, more)).toMatchObject({ kind: 'formed' });
  });

  it.each`
    form                                       | fault
    ${{ name: ' ' }}                           | ${{ field: 'name', because: 'empty' }}
    ${{ name: 'x'.repeat(81) }}                | ${{ field: 'name', because: 'too-long' }}
    ${{ name: 'x\0' }}                         | ${{ field: 'name', because: 'unreadable' }}
    ${{ lead: 'ana', members: ['ana'] }}       | ${{ field: 'members', because: 'two-roles', person: 'ana' }}
    ${{ lead: 'ana', partners: ['ana'] }}      | ${{ field: 'partners', because: 'two-roles', person: 'ana' }}
    ${{ members: ['ben'], partners: ['ben'] }} | ${{ field: 'partners', because: 'two-roles', person: 'ben' }}
    ${{ lead: 'gil' }}                         | ${{ field: 'lead', because: 'guest', person: 'gil' }}
    ${{ members: ['xen'] }}                    | ${{ field: 'members', because: 'foreign', person: 'xen' }}
    ${{ members: ['rob'] }}                    | ${{ field: 'members', because: 'bot', person: 'rob' }}
    ${{ partners: ['old'] }}                   | ${{ field: 'partners', because: 'deactivated', person: 'old' }}
    ${{ partners: ['nobody'] }}                | ${{ field: 'partners', because: 'unknown-person', person: 'nobody' }}
    ${{ partners: ['pat'], shares: 'pat 50' }} | ${{ field: 'shares', because: 'unknown-name', line: 1, found: 'pat 50' }}
  `('not from $form', ({ form, fault }) => {
    expect(formed(form)).toEqual({ kind: 'faulty', faults: [fault] });
  });

  it('not with the name and channel of another one', () => {
    expect(formed({}, { id: 't2', all: [present()] })).toEqual({
      kind: 'faulty',
      faults: [{ field: 'name', because: 'there-already' }],
    });
  });

  it('with all that is wrong said at once', () => {
    const outcome = formed({ name: '', lead: 'rob', members: ['xen', 'old'], shares: 'who' });
    expect(outcome.kind === 'faulty' && outcome.faults.map(({ field }) => field)).toEqual([
      'name',
      'lead',
      'members',
      'members',
      'shares',
    ]);
  });
});
