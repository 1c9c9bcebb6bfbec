import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Membership, Team } from '../../src/domain/team.ts';
import { overbooked, readShares, sharesText } from '../../src/domain/team-shares.ts';

const people = [
  { id: 'U1', name: 'Ana Lopez' },
  { id: 'U2', name: 'Ben' },
  { id: 'U3', name: 'Sam Hale' },
  { id: 'U4', name: 'Sam Hale' },
];
const read = (text: string) => readShares(text, people);

describe('shares of the week', () => {
  it.each`
    text                         | shares
    ${'Ben 60'}                  | ${[['U2', 60]]}
    ${'@ben: 60%'}               | ${[['U2', 60]]}
    ${'Ana – 50 %'}              | ${[['U1', 50]]}
    ${'ana lopez (50%)'}         | ${[['U1', 50]]}
    ${'Ana=1\n\n  Ben  100  \n'} | ${[['U1', 1], ['U2', 100]]}
    ${'U3 20\nU4 30'}            | ${[['U3', 20], ['U4', 30]]}
    ${''}                        | ${[]}
  `('are read from $text', ({ text, shares }) => {
    const found = read(text);
    expect(found.faults).toEqual([]);
    expect([...found.shares]).toEqual(shares);
  });

  it.each`
    text              | line | because
    ${'Ben'}          | ${1} | ${'no-share'}
    ${'Ben half'}     | ${1} | ${'no-share'}
    ${'\nBen 0'}      | ${2} | ${'wrong-share'}
    ${'Ben 101'}      | ${1} | ${'wrong-share'}
    ${'60'}           | ${1} | ${'unknown-name'}
    ${'Dan 60'}       | ${1} | ${'unknown-name'}
    ${'Sam 60'}       | ${1} | ${'unclear-name'}
    ${'Ben 6\nben 7'} | ${2} | ${'said-twice'}
  `('with $text have $because in line $line', ({ text, line, because }) => {
    expect(read(text).faults).toMatchObject([{ line, because }]);
  });

  it('come back as they were written down, also for people of one name', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(share, { minLength: 4, maxLength: 4 }), (all) => {
        const members = all.map((share, i): Membership => ({ person: people[i]!.id, role: 'member', share }));
        const text = sharesText(members, (person) => people.find(({ id }) => id === person)!.name);
        const { shares, faults } = read(text);
        expect(faults).toEqual([]);
        expect(people.map(({ id }) => shares.get(id) ?? 100)).toEqual(all);
      }),
    );
  });
});

const team = (id: string, members: [string, Membership['role'], number][], isArchived = false): Team => ({
  ...{
    id,
    name: id,
    channel: 'C1',
    timeZone: 'UTC',
    workingDays: null,
    holidayCalendar: null,
    hasAnonymousVotes: false,
    isArchived,
  },
  members: members.map(([person, role, share]) => ({ person, role, share })),
});

describe('a person in several teams', () => {
  it.each`
    case                                      | others                                                                    | share
    ${'has a whole week for one'}             | ${[]}                                                                     | ${null}
    ${'has too much with another'}            | ${[team('b', [['U1', 'lead', 1]])]}                                       | ${101}
    ${'has enough with the other as partner'} | ${[team('b', [['U1', 'partner', 100]])]}                                  | ${null}
    ${'has enough with the other archived'}   | ${[team('b', [['U1', 'member', 100]], true)]}                             | ${null}
    ${'has too much over three'}              | ${[team('b', [['U1', 'member', 30]]), team('c', [['U1', 'member', 20]])]} | ${150}
  `('$case', ({ others, share }) => {
    const all = [
      team('a', [
        ['U1', 'member', 100],
        ['U2', 'member', 100],
      ]),
      ...others,
    ];
    const found = overbooked(all);
    expect(found.map((one) => [one.person, one.share, one.teams.length])).toEqual(
      share ? [['U1', share, all.length]] : [],
    );
  });
});
