import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTeamList } from '../../src/domain/team-list.ts';
import { teamListFaultSentence } from '../../src/domain/team-list-faults.ts';
import type { Lookup } from '../../src/domain/team-list-names.ts';

const people: Record<string, string[]> = {
  ana: ['UANA'],
  ben: ['UBEN'],
  'cy d’or': ['UCY'],
  'Ana Lopez': ['UANA'],
  sam: ['USAM1', 'USAM2'],
};
const lookup: Lookup = {
  people: (name) => (Object.hasOwn(people, name) ? people[name]! : []),
  channels: (name) => (['team-growth', 'infra', 'c'].includes(name) ? [`C-${name}`] : []),
};

const read = (pasted: string) => readTeamList(pasted, lookup);

/** "Growth #C-team-growth UANA lead, UBEN member Australia/Sydney" */
const told = (pasted: string) => {
  const { drafts, faults } = read(pasted);
  expect(faults.map(teamListFaultSentence)).toEqual([]);
  return drafts.map(({ name, channel, members, timeZone }) => {
    const crew = members.map(({ person, role, share }) => `${person} ${role}${share === 100 ? '' : ` ${share} %`}`);
    return [name, `#${channel}`, crew.join(', '), timeZone].filter(Boolean).join(' ');
  });
};

const sentences = (pasted: string) => read(pasted).faults.map(teamListFaultSentence);

const growth = 'Growth #C-team-growth UANA lead, UBEN member Australia/Sydney';

describe('one team a line', () => {
  it.each([
    ['commas', 'Growth, #team-growth, @ana, @ben, Sydney'],
    ['tabs', 'Growth\t#team-growth\t@ana\t@ben\tSydney'],
    ['semicolons', 'Growth; #team-growth; @ana; @ben; Sydney'],
    ['pipes', 'Growth | #team-growth | @ana | @ben | Australia/Sydney'],
    ['pipes around it', '| Growth | #team-growth | @ana | @ben | Sydney |'],
    ['another order', 'Growth, Sydney, @ana, #team-growth, @ben'],
    ['people in one cell', 'Growth, #team-growth, @ana @ben, Sydney'],
    ['people in a quoted cell', 'Growth,#team-growth,"@ana, @ben",Sydney'],
    ['people by commas, all else by semicolons', 'Growth; #team-growth; @ana, @ben; Sydney'],
    ['people by semicolons, all else by commas', 'Growth, #team-growth, @ana; @ben, Sydney'],
    ['everything quoted', '"Growth","#team-growth","@ana","@ben","Sydney"'],
    ['quotes and spaces', '"Growth" , "#team-growth" , "@ana" , "@ben" , "Sydney, Australia"'],
    ['a bullet', '- Growth, #team-growth, @ana, @ben, Sydney'],
    ['empty cells', 'Growth,,#team-growth,,@ana,@ben,Sydney,,,'],
    ['blank lines', '\n\n  \nGrowth, #team-growth, @ana, @ben, Sydney\n,,,,\n\n'],
    ['Windows lines', 'Growth, #team-growth, @ana, @ben, Sydney\r\n'],
    ['the same people again', 'Growth, #team-growth, @ana, @ben, @ana, @ben, Sydney'],
    ['“and” between people', 'Growth, #team-growth, @ana and @ben, Sydney'],
  ])('parted by %s', (_, pasted) => {
    expect(told(pasted)).toEqual([growth]);
  });

  it.each`
    case                              | pasted                                                    | team
    ${'a channel as Slack writes it'} | ${'Growth, <#C0123ABCD|team-growth>, @ana'}               | ${'Growth #C0123ABCD UANA lead'}
    ${'a channel without its name'}   | ${'Growth, <#C0123ABCD>, @ana'}                           | ${'Growth #C0123ABCD UANA lead'}
    ${'a channel by its id'}          | ${'Growth, C0123ABCD, @ana'}                              | ${'Growth #C0123ABCD UANA lead'}
    ${'a channel by its link'}        | ${'Growth, https://x.slack.com/archives/C0123ABCD, @ana'} | ${'Growth #C0123ABCD UANA lead'}
    ${'people as Slack writes them'}  | ${'Growth, #c, <@U1|ana>, <@W2>'}                         | ${'Growth #C-c U1 lead, W2 member'}
    ${'pipes within and between'}     | ${'Growth | <#C0123ABCD|team-growth> | <@U1|ana>'}        | ${'Growth #C0123ABCD U1 lead'}
    ${'people by their ids'}          | ${'Growth, #c, U0123ABCD, U0123ABCE'}                     | ${'Growth #C-c U0123ABCD lead, U0123ABCE member'}
    ${'a name of two words'}          | ${'Growth, #c, @Ana Lopez @ben'}                          | ${'Growth #C-c UANA lead, UBEN member'}
    ${'shares of the week'}           | ${'Growth, #c, @ana 80%, @ben (50 %)'}                    | ${'Growth #C-c UANA lead 80 %, UBEN member 50 %'}
    ${'no zone'}                      | ${'Growth, #c, @ana'}                                     | ${'Growth #C-c UANA lead'}
    ${'nobody yet'}                   | ${'Growth, #c, Lisbon'}                                   | ${'Growth #C-c Europe/Lisbon'}
    ${'emoji in the name'}            | ${'🚀 Team Infrastructure 🚀, #infra, @ana'}              | ${'🚀 Team Infrastructure 🚀 #C-infra UANA lead'}
    ${'marks in the name'}            | ${'~SeshRec~ <Recordings> & *Co*, #c, @ana'}              | ${'~SeshRec~ <Recordings> & *Co* #C-c UANA lead'}
    ${'a comma in the name'}          | ${'"Growth, EU",#c,@ana'}                                 | ${'Growth, EU #C-c UANA lead'}
    ${'a quote in the name'}          | ${'"The ""A"" team",#c,@ana'}                             | ${'The "A" team #C-c UANA lead'}
    ${'a name that begins quoted'}    | ${'"A" Team, #c, @ana'}                                   | ${'"A" Team #C-c UANA lead'}
    ${'an inch mark'}                 | ${'5" Screens, #c, @ana'}                                 | ${'5" Screens #C-c UANA lead'}
    ${'a name that is a city'}        | ${'Paris, #c, @ana'}                                      | ${'Paris #C-c UANA lead'}
  `('with $case', ({ pasted, team }) => {
    expect(told(pasted)).toEqual([team]);
  });
});

describe('under a header', () => {
  it.each([
    ['as we would write it', 'name,channel,lead,members,zone\nGrowth,#team-growth,@ana,@ben,Sydney'],
    ['as others do', 'Squad\tSlack channel\tTeam lead\tPeople\tTime zone\nGrowth\tteam-growth\tana\tben\tSydney'],
    ['in another order', 'Office,Lead,Team,Members,Channel\nSydney,ana,Growth,ben,#team-growth'],
    ['with columns of their own', 'Team,Budget,Channel,Lead,Members,Zone\nGrowth,12 %,#team-growth,@ana,@ben,Sydney'],
    [
      'as a Markdown table',
      '| Team | Channel | Lead | Members | Zone |\n|---|:--|:-:|--:|---|\n| Growth | #team-growth | @ana | @ben | Sydney |',
    ],
    ['with members quoted', 'Team,Channel,Lead,Members,Zone\nGrowth,#team-growth,@ana,"@ben, @ana",Sydney'],
    [
      'with members over several lines',
      'Team\tChannel\tLead\tMembers\tZone\nGrowth\t#team-growth\tana\t"ben\nana"\tSydney',
    ],
    [
      'with members by the commas of the list',
      'Team,Channel,Lead,Members,Zone\nGrowth,#team-growth,@ana,@ben,@ana,Sydney',
    ],
  ])('%s', (_, pasted) => {
    expect(told(pasted)).toEqual([growth]);
  });

  it.each`
    case                            | pasted                                                             | team
    ${'partners have their column'} | ${'Team;Channel;Lead;Members;Partners\nGrowth;#c;ana;ben;cy d’or'} | ${'Growth #C-c UANA lead, UBEN member, UCY partner'}
    ${'a team may have no lead'}    | ${'Team,Channel,Lead,Members\nGrowth,#c,,@ben'}                    | ${'Growth #C-c UBEN member'}
    ${'no zone, but many members'}  | ${'Team,Channel,Lead,Members,Zone\nGrowth,#c,@ana,@ben,@cy d’or'}  | ${'Growth #C-c UANA lead, UBEN member, UCY member'}
  `('$case', ({ pasted, team }) => {
    expect(told(pasted)).toEqual([team]);
  });

  it('a team called Team is still a team', () => {
    expect(told('Team, #c, @ana')).toEqual(['Team #C-c UANA lead']);
  });
});

describe('what is wrong is said with its line, and the other lines are read', () => {
  it.each`
    case                     | line                                | said
    ${'no name'}             | ${', #c, @ana'}                     | ${'Line 2: The team’s name is missing: write it first, such as “Growth, #team-growth, @ana, Sydney”.'}
    ${'a long name'}         | ${`${'x'.repeat(81)}, #c`}          | ${`Line 2: “${'x'.repeat(59)}…” is too long: a team’s name has up to 80 characters.`}
    ${'a name with U+0000'}  | ${'a\0b, #c'}                       | ${'Line 2: The team’s name has a character in it that cannot be kept: type it anew.'}
    ${'a name of nothing'}   | ${'\u200b, #c'}                     | ${'Line 2: The team’s name is missing: write it first, such as “Growth, #team-growth, @ana, Sydney”.'}
    ${'no channel'}          | ${'Data, @ana'}                     | ${'Line 2: Data has no channel: add it as #team-growth.'}
    ${'two channels'}        | ${'Data, #c, #infra'}               | ${'Line 2: A team has one channel, here are two: #c #infra.'}
    ${'an unknown channel'}  | ${'Data, #nowhere'}                 | ${'Line 2: I know no channel “#nowhere”: check its name, or paste the link to it.'}
    ${'an unknown person'}   | ${'Data, #c, @ana @eve'}            | ${'Line 2: I know nobody called “@eve”: write the name as in Slack, such as @ana.'}
    ${'an e-mail address'}   | ${'Data, #c, @ana ben@example.com'} | ${'Line 2: I know nobody called “@ana ben@example.com”: write the name as in Slack, such as @ana.'}
    ${'an unclear person'}   | ${'Data, #c, @sam'}                 | ${'Line 2: Several people are called “@sam”: paste the member ID from the right one’s profile.'}
    ${'a share of nothing'}  | ${'Data, #c, @ana 0%'}              | ${'Line 2: “@ana 0%”: a share of the week is 1 to 100 %.'}
    ${'too large a share'}   | ${'Data, #c, @ana 101%'}            | ${'Line 2: “@ana 101%”: a share of the week is 1 to 100 %.'}
    ${'two zones'}           | ${'Data, #c, Sydney, London'}       | ${'Line 2: A team has one time zone, here are two: Sydney London.'}
    ${'an offset'}           | ${'Data, #c, UTC+2'}                | ${'Line 2: “UTC+2” is neither a channel (#team-growth) nor a person (@ana) nor a time zone (Sydney).'}
    ${'anything else'}       | ${'Data, #c, best team'}            | ${'Line 2: “best team” is neither a channel (#team-growth) nor a person (@ana) nor a time zone (Sydney).'}
    ${'the same line again'} | ${'Growth, #team-growth, @ben'}     | ${'Line 2: “Growth” is in the list already, with the same channel: take one out.'}
  `('$case', ({ line, said }) => {
    const pasted = `Growth, #team-growth, @ana\n${line}\nInfra, #infra, @ben`;
    expect(sentences(pasted)).toEqual([said]);
    expect(read(pasted).drafts.map(({ name }) => name)).toEqual(expect.arrayContaining(['Growth', 'Infra']));
  });

  it.each`
    case                     | row                        | said
    ${'an unknown zone'}     | ${'Data,#c,@ana,,Sydny'}   | ${'I know no time zone “Sydny”: write a city, such as Sydney, or Australia/Sydney.'}
    ${'two leads'}           | ${'Data,#c,"@ana @ben",,'} | ${'A team has one lead, here are more: @ana @ben. Leave one, the others are members.'}
    ${'a channel not known'} | ${'Data,growth,@ana,,'}    | ${'I know no channel “growth”: check its name, or paste the link to it.'}
  `('under a header: $case', ({ row, said }) => {
    expect(sentences(`Team,Channel,Lead,Members,Zone\n${row}`)).toEqual([`Line 2: ${said}`]);
  });

  it('not that a name repeats: two teams may have one, in channels of their own', () => {
    expect(told('Growth, #c, @ana\nGrowth, #infra, @ben')).toEqual([
      'Growth #C-c UANA lead',
      'Growth #C-infra UBEN lead',
    ]);
  });

  it('all at once', () => {
    expect(sentences('\n, @eve\n\n"Two\nlines", #nowhere')).toEqual([
      'Line 2: The team’s name is missing: write it first, such as “Growth, #team-growth, @ana, Sydney”.',
      'Line 2: The team has no channel: add it as #team-growth.',
      'Line 2: I know nobody called “@eve”: write the name as in Slack, such as @ana.',
      'Line 4: I know no channel “#nowhere”: check its name, or paste the link to it.',
    ]);
  });

  it.each(['', ' \n\t\n', 'Team, Channel, Lead', ',,,'])('nothing but %j is no list', (pasted) => {
    expect(sentences(pasted)).toEqual([
      'Line 1: Paste at least one team, such as “Growth, #team-growth, @ana, @ben, Sydney”.',
    ]);
  });

  it('sixty teams are read, and of more the first sixty', () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => `Team ${index + 1}, #c`).join('\n');
    expect(read(list(60))).toMatchObject({ drafts: { length: 60 }, faults: [] });
    expect(read(list(62)).drafts).toHaveLength(60);
    expect(sentences(list(62))).toEqual([
      'Line 61: A list has at most 60 teams: paste this line and the rest as a second list.',
    ]);
  });
});

/** As spreadsheets write a cell that needs it. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('a table from a spreadsheet', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `T${text}T`);

  it.each([',', ';', '|', '\t'])('comes back as it was, parted by %j', { tags: ['long'] }, (delimiter) => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const rows = names.map((name) => [quoted(name), '#c', quoted('@ana, @ben'), 'Sydney'].join(delimiter));
        const { drafts, faults } = read(
          ['Team', 'Channel', 'Members', 'Zone'].join(delimiter).concat('\r\n', rows.join('\r\n')),
        );
        expect(faults).toEqual([]);
        expect(drafts.map(({ name }) => name)).toEqual(names);
        expect(drafts.every(({ timeZone, members }) => timeZone === 'Australia/Sydney' && members.length === 2)).toBe(
          true,
        );
      }),
    );
  });

  it('anything at all is read to the end, quickly, and each line once', () => {
    const anything = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\t', '|', '<', '>', '@', '#', 'a', ' ', ';'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(anything, (pasted) => {
        const lines = [...read(pasted).drafts, ...read(pasted).faults].map(({ line }) => line);
        expect(Math.max(...lines, 1)).toBeLessThanOrEqual(pasted.split('\n').length);
      }),
    );
  });
});
