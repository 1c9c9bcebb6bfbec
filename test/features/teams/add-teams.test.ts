import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/local/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { planningWeek, startInCompany } from '../../support/companies/goals-company.ts';

const three = [
  '🚀 *Search*, #growth, @ana, @ben 50%, Sydney',
  'Mobile <!here>, #mobile, Fay Osei',
  '"Core, EU"\t#platform\t@dan.rossi\t@Eve Tanaka',
].join('\n');

async function openList(bot: BotUnderTest): Promise<Person> {
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add many from a list');
  return zoe;
}

it('shows what a pasted list will add, then adds it', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  await zoe.submit({ Teams: three.replace('Fay Osei', '@fay') });
  expect(await zoe.seesModal()).toContain(
    'This adds 3 teams. Is it right?\n' +
      '• 🚀 *Search*  #growth · Lead: @Ana Lopez · @Ben Okoye 50 % · Australia/Sydney\n' +
      '• Mobile <!here>  #mobile · Lead: @Fay Osei · Europe/London\n' +
      '• Core, EU  #platform · Lead: @Dan Rossi · @Eve Tanaka · Europe/London',
  );
  expect(await bot.store.teams.all()).toEqual([]);

  await zoe.submit();
  expect(await zoe.seesModal()).toContain(':tada: 3 teams added.');
  expect(await bot.store.teams.all()).toMatchObject([
    {
      name: '🚀 *Search*',
      timeZone: 'Australia/Sydney',
      members: [
        { person: 'UANA', role: 'lead', share: 100 },
        { person: 'UBEN', role: 'member', share: 50 },
      ],
    },
    { name: 'Core, EU', channel: 'CPLATFORM', timeZone: 'Europe/London' },
    { name: 'Mobile <!here>', channel: 'CMOBILE', workingDays: null, holidayCalendar: null },
  ]);
  expect(await zoe.sees('platform')).toEqual([expect.stringContaining('sprint goals of Core, EU will appear')]);
  await zoe.close();
  expect(await zoe.seesModal()).toContain('3 teams\n');
});

it('reads a table with a header, as a spreadsheet copies it, and the rest of a long one', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  const list =
    'Team\tChannel\tTech lead\tMembers\tPM\tOffice\nGrowth\t#growth\tAna Lopez\tBen Okoye, Cat Lindqvist\tPat Moreau\tLisbon';
  await zoe.submit({ Teams: list, 'The rest': 'Mobile\t#mobile\tFay Osei\tGus Hale\t\tSydney' });
  await zoe.submit();
  expect(await bot.store.teams.all()).toMatchObject([
    {
      name: 'Growth',
      timeZone: 'Europe/Lisbon',
      members: [{ role: 'lead' }, {}, {}, { person: 'UPAT', role: 'partner' }],
    },
    { name: 'Mobile', timeZone: 'Australia/Sydney', members: [{ person: 'UFAY' }, { person: 'UGUS' }] },
  ]);
});

describe('says by line what it cannot read, and keeps all that was typed', () => {
  it.each`
    list                            | sentence
    ${'Growth, #nowhere, @ana'}     | ${'Line 1: I know no channel “#nowhere”: check its name, or paste the link to it.'}
    ${'\nGrowth, #growth, @nobody'} | ${'Line 2: I know nobody called “@nobody”: write the name as in Slack, such as @ana.'}
    ${'Growth, #growth, @ana 0%'}   | ${'Line 1: “@ana 0%”: a share of the week is 1 to 100 %.'}
    ${'Growth, #growth, @gil'}      | ${'Line 1: Gil Guest is a guest: an admin can let guests into teams with /roofshot settings.'}
    ${'Growth, #growth, @xen'}      | ${'Line 1: Xen Foreign is from another company: a team is of people of this workspace.'}
    ${'Growth, #growth, @robot'}    | ${'Line 1: Robot is an app: write a person’s name.'}
    ${'Growth, #growth, @old'}      | ${'Line 1: Old Leaver has left: take them out.'}
    ${'Growth, #growth, U0NOBODYX'} | ${'Line 1: I know nobody called “U0NOBODYX”: write the name as in Slack, such as @ana.'}
    ${'Growth, #quiet, @ana'}       | ${'Line 1: I know no channel “#quiet”: check its name, or paste the link to it.'}
  `('$sentence', async ({ list, sentence }) => {
    await using bot = await startInCompany(planningWeek, {}, []);
    const zoe = await openList(bot);
    await zoe.submit({ Teams: list });
    const form = await zoe.seesModal();
    expect(form).toContain(`Not added yet: 1 thing to look at.\n• ${sentence}`);
    expect(form).toContain(list.trim());
    expect(form).toContain('[Check again]');
    await zoe.submit();
    expect(await bot.store.teams.all()).toEqual([]);
  });

  it('counts the lines of the rest from its own first', async () => {
    await using bot = await startInCompany(planningWeek, {}, []);
    const zoe = await openList(bot);
    await zoe.submit({ Teams: 'Growth, #growth\nMobile, #mobile', 'The rest': 'Core, #platform\nOther' });
    expect(await zoe.seesModal()).toContain('• The rest, Line 2: Other has no channel: add it as #team-growth.');
  });
});

it('finds channels by their links where it may not look at them', async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  bot.slack.faults.next('conversations.list', { error: 'missing_scope' }, { times: 2 });
  const zoe = await openList(bot);
  await zoe.submit({ Teams: 'Growth, #growth, @ana' });
  expect(await zoe.seesModal()).toContain(
    'I may not look channels up by name in this workspace: paste the link to each one',
  );
  await zoe.submit({ Teams: 'Growth, https://example.slack.com/archives/C0GROWTH1, @ana' });
  expect(await zoe.seesModal()).toContain('[Add 1 team]');
});

it('shows a changed list again before it adds anything', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  await zoe.submit({ Teams: 'Growth, #growth, @ana' });
  await zoe.submit({ Teams: 'Growth, #growth, @ana\nMobile, #mobile' });
  expect(await zoe.seesModal()).toContain('[Add 2 teams]');
  expect(await bot.store.teams.all()).toEqual([]);
});

it('leaves out what is there already, so that a list can be pasted again', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = await openList(bot);
  await zoe.submit({ Teams: 'Mobile, #mobile, @fay\nMobile, #growth' });
  expect(await zoe.seesModal()).toContain(
    'This adds 1 team. 1 more on the list is there already. Is it right?\n• Mobile  #growth',
  );
  await zoe.submit({ Teams: 'Mobile, #mobile, @fay' });
  expect(await zoe.seesModal()).toContain(
    'All of these teams are there already, with the same name and channel: nothing to add.',
  );
  await zoe.submit();
  expect(await bot.store.teams.all()).toHaveLength(3);
});

it('adds them once from a list that arrives twice', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  await zoe.submit({ Teams: 'Growth, #growth, @ana' });
  await zoe.submit();
  await bot.slack.resend('view_submission');
  await bot.bot.settled();
  expect(await bot.store.teams.all()).toHaveLength(1);
  expect(await zoe.sees('growth')).toHaveLength(1);
  expect(await zoe.seesModal()).toContain(':tada: 1 team added.');
});

it('adds sixty at once', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  const lines = Array.from(
    { length: 60 },
    (_, i) => `Team ${i}, #growth, @ana ${(i % 99) + 1}%, @ben, @cat, @dan, @eve`,
  );
  await zoe.submit({ Teams: lines.slice(0, 50).join('\n'), 'The rest': lines.slice(50).join('\n') });
  await zoe.submit();
  expect(await bot.store.teams.all()).toHaveLength(60);
  expect(await zoe.seesModal()).toContain('60 teams added.');
});

it('loses nothing when Slack does not answer: the list stays, and can be sent again', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = await openList(bot);
  bot.slack.faults.next('users.list', { error: 'ratelimited' });
  await zoe.submit({ Teams: 'Growth, #growth, @ana' });
  expect(await zoe.seesModal()).toContain('Please try again.');
  await zoe.close();
  expect(await zoe.seesModal()).toContain('Growth, #growth, @ana');
  await zoe.submit();
  expect(await zoe.seesModal()).toContain('[Add 1 team]');
});

it('is for admins', async () => {
  await using bot = await startInCompany(planningWeek, { admins: ['UZOE', 'UBEN'] }, []);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot teams');
  await ben.press('Add many from a list');
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UZOE'] }), { by: 'UZOE', at: bot.now() });
  expect(await ben.submit({ Teams: 'Growth, #growth' })).toEqual({
    ok: false,
    errors: { list: "You can't add teams; Zoe Admin (admin) can." },
  });
});
