import { describe, expect, it } from 'vitest';
import { planningWeek, startInCompany } from '../../support/companies/goals-company.ts';

const quick = { Name: 'Search', Channel: '#general' };

it('stores all that the form asks, exactly as typed', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add a team');
  await zoe.submit({
    Name: '🇩🇪 ~SeshRec~ *Recordings* <!channel> & "co" 🚀',
    Channel: '#general',
    Lead: 'Ben Okoye',
    Members: ['Cat Lindqvist', 'Dan Rossi'],
    Partners: ['Pat Moreau'],
    'Shares of the week': 'Ben 60\n@dan rossi: 30 %',
    'Time zone': 'Asia/Kolkata',
    'Working days of its own': ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
    'Public holidays': 'India',
  });

  const team = (await bot.store.teams.all()).find(({ channel }) => channel === 'CGENERAL')!;
  expect(team).toEqual({
    id: team.id,
    name: '🇩🇪 ~SeshRec~ *Recordings* <!channel> & "co" 🚀',
    channel: 'CGENERAL',
    timeZone: 'Asia/Kolkata',
    members: [
      { person: 'UBEN', role: 'lead', share: 60 },
      { person: 'UCAT', role: 'member', share: 100 },
      { person: 'UDAN', role: 'member', share: 30 },
      { person: 'UPAT', role: 'partner', share: 100 },
    ],
    workingDays: [1, 2, 3, 4, 7],
    holidayCalendar: team.id,
    hasAnonymousVotes: false,
    isArchived: false,
  });
  expect(await bot.store.holidays.find(team.id)).toMatchObject({ country: 'IN', filledUntil: 2029 });
  expect(await bot.store.changes.of('team', team.id)).toMatchObject([{ by: 'UZOE', act: 'added' }]);
});

it('takes the working days, holidays and clocks of the workspace where nothing else is said', async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add a team');
  await zoe.submit(quick);
  expect(await bot.store.teams.all()).toMatchObject([
    { name: 'Search', members: [], timeZone: 'Europe/London', workingDays: null, holidayCalendar: null },
  ]);
});

it('says hello in its channel, once, and shows the list with it', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add a team');
  await zoe.submit({ ...quick, Lead: 'Ben Okoye' });
  expect(await zoe.seesModal()).toContain('Saved.\nSearch  #general\nLead: @Ben Okoye');
  await zoe.close();
  expect(await zoe.seesModal()).toContain('1 team\n');
  await zoe.press('Edit');
  await zoe.submit({ Name: 'Found' });

  expect(await zoe.sees('general')).toEqual([
    ":wave: Hello! I'm Roofshot, and this is where the sprint goals of Found will appear. Anyone on the team proposes them. @Ben Okoye finalises them.\n/goal proposes one, /roofshot says all I can do.",
  ]);
});

it('says what to type where it may not post, and tries again when the team is saved once more', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  await ana.submit({ Channel: '#quiet' });
  expect(await ana.seesModal()).toContain('type /invite @Roofshot there, then save the team once more');
  expect(await bot.store.announcements.inTrouble()).toMatchObject([{ kind: 'team-hello', channel: 'CQUIET' }]);
  await ana.close();

  await ana.invite('Roofshot', { in: 'quiet' });
  await ana.press('Edit');
  await ana.submit();
  expect(await ana.sees('quiet')).toEqual([expect.stringContaining('sprint goals of 🚀 Growth will appear')]);
});

it('points out who has more than a whole week now', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add a team');
  await zoe.submit({ ...quick, Members: ['Ben Okoye'], 'Shares of the week': 'ben 20' });
  expect(await zoe.seesModal()).toContain('@Ben Okoye has 120 % of a week: 🚀 Growth 100 %, Search 20 %');
});

describe('what is wrong is said beside its field, with all that was typed kept', () => {
  it.each`
    answers                                                            | field         | fault
    ${{ Name: '   ' }}                                                 | ${'name'}     | ${'Please give the team a name.'}
    ${{ Name: 'Mobile', Channel: '#mobile' }}                          | ${'name'}     | ${'There is a team of this name in this channel already.'}
    ${{ Lead: 'Gil Guest' }}                                           | ${'lead'}     | ${'Gil Guest is a guest: an admin can let guests into teams with /roofshot settings.'}
    ${{ Members: ['Xen Foreign'] }}                                    | ${'members'}  | ${'Xen Foreign is from another company: a team is of people of this workspace.'}
    ${{ Members: ['Robot', 'Ben Okoye'] }}                             | ${'members'}  | ${'Robot is an app. Please choose a person.'}
    ${{ Lead: 'Ben Okoye', Members: ['Ben Okoye'] }}                   | ${'members'}  | ${'Ben Okoye has another role in this team already: one each, and a lead is a member anyway.'}
    ${{ Members: ['Ben Okoye'], Partners: ['Ben Okoye'] }}             | ${'partners'} | ${'Ben Okoye has another role in this team already: one each, and a lead is a member anyway.'}
    ${{ Lead: 'Ben Okoye', 'Shares of the week': '\nBen 160\nCat 5' }} | ${'shares'}   | ${'Line 2, “Ben 160”: a share of the week is 1 to 100 percent. Line 3, “Cat 5”: that is neither the lead nor a member here.'}
  `('$field: $fault', async ({ answers, field, fault }) => {
    await using bot = await startInCompany(planningWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/roofshot teams', { in: 'general' });
    await zoe.press('Add a team');
    const answer = await zoe.submit({ ...quick, ...answers });
    expect(answer).toEqual({ ok: false, errors: { [field]: fault } });
    expect(await zoe.seesModal()).toContain(`! ${fault}`);
    expect(await zoe.seesModal()).toContain(`Name: ${answers.Name ?? quick.Name}`.trim());
    expect(await bot.store.teams.all()).toHaveLength(3);
  });

  it('lets guests in where an admin allows it', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek, { guestsMayJoin: true });
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/roofshot teams', { in: 'general' });
    await zoe.press('Add a team');
    expect(await zoe.submit({ ...quick, Members: ['Gil Guest'] })).toEqual({ ok: true });
  });
});

it('adds one team from a form that arrives twice', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, []);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Add a team');
  await zoe.submit(quick);
  await bot.slack.resend('view_submission');
  await bot.bot.settled();
  expect(await bot.store.teams.all()).toHaveLength(1);
  expect(await zoe.sees('general')).toHaveLength(1);
});

it('is for admins: whoever is none any more when the form is sent hears who can', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, { admins: ['UZOE', 'UBEN'] });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot teams');
  await ben.press('Add a team');
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UZOE'] }), { by: 'UZOE', at: bot.now() });
  expect(await ben.submit(quick)).toEqual({
    ok: false,
    errors: { name: "You can't add teams; Zoe Admin (admin) can." },
  });
  await ben.close();
  await ben.press('Add a team');
  expect(await ben.seesModal()).toContain("You can't add teams; @Zoe Admin (admin) can.");
});
