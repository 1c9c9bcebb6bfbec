import { expect, it } from 'vitest';
import { planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';

it('shows a team as it is, and closes when nothing asks for more', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek, {}, [
    {
      ...teams.mobile,
      members: [
        { person: 'UFAY', role: 'lead', share: 70 },
        { person: 'UGUS', role: 'member', share: 100 },
      ],
    },
  ]);
  const fay = bot.slack.person('Fay Osei');
  await fay.command('/roofshot teams', { in: 'mobile' });
  await fay.press('Edit');
  const form = await fay.seesModal();
  expect(form).toContain('Lead (optional): [Fay Osei ▾]');
  expect(form).toContain('Members (optional): [Gus Hale ▾]');
  expect(form).toContain('Shares of the week (optional): Fay Osei 70');
  expect(form).toContain('Time zone: [Australia/Sydney ▾]');
  expect(form).toContain("Public holidays: [The workspace's ▾]");

  await fay.submit({ Partners: ['Pat Moreau'] });
  expect(await fay.seesModal()).toContain('Lead: @Fay Osei 70 % · @Gus Hale · Partners: @Pat Moreau');
  expect(await bot.store.teams.find('mobile')).toEqual({
    ...teams.mobile,
    members: [
      { person: 'UFAY', role: 'lead', share: 70 },
      { person: 'UGUS', role: 'member', share: 100 },
      { person: 'UPAT', role: 'partner', share: 100 },
    ],
  });
});

it('keeps whoever is in it already, although guests may not join and one has left', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  await bot.slack.admin.deactivate('UBEN');
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  expect(await ana.submit({ Name: 'Growth' })).toEqual({ ok: true });
  expect(await bot.store.teams.find('growth')).toEqual({ ...teams.growth, name: 'Growth' });
});

it('takes holidays of its own, and goes back to those of the workspace', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Edit Mobile');
  await zoe.submit({ 'Public holidays': 'Australia, New South Wales' });
  expect(await bot.store.teams.find('mobile')).toMatchObject({ holidayCalendar: 'mobile' });
  expect(await bot.store.holidays.find('mobile')).toMatchObject({ country: 'AU', region: 'NSW' });

  await zoe.press('Edit Mobile');
  expect(await zoe.seesModal()).toContain('Public holidays: [Australia, New South Wales ▾]');
  await zoe.submit({ 'Public holidays': 'No public holidays' });
  expect(await bot.store.holidays.find('mobile')).toMatchObject({ country: null, holidays: [] });

  await zoe.press('Edit Mobile');
  await zoe.submit({ 'Public holidays': "The workspace's" });
  expect(await bot.store.teams.find('mobile')).toEqual(teams.mobile);
});

it('keeps days that were changed by hand while the country stays the same', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Edit Mobile');
  await zoe.submit({ 'Public holidays': 'Australia' });
  const before = await bot.store.changes.of('settings', 'holidays/mobile');
  await zoe.press('Edit Mobile');
  await zoe.submit({ Name: 'Mobile 📱' });
  expect(await bot.store.changes.of('settings', 'holidays/mobile')).toEqual(before);
});

it('brings the list of its goals up to date', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  await ana.submit({ Name: '🌱 Growth' });
  expect((await ana.sees('growth'))[0]).toContain('🌱 Growth: goals for Sprint 43');
});

it('warns when somebody else has changed it meanwhile, with all that was typed kept', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Edit 🚀 Growth');
  await zoe.submit({ Name: 'Zoe’s' });

  await ana.submit({ Name: 'Ana’s' });
  expect(await ana.seesModal()).toContain('@Zoe Admin changed this team while you were typing.');
  expect(await ana.seesModal()).toContain('Name: Ana’s');
  expect(await bot.store.teams.find('growth')).toMatchObject({ name: 'Zoe’s' });
  await ana.submit();
  expect(await bot.store.teams.find('growth')).toMatchObject({ name: 'Ana’s' });
});

it('is for its lead and admins, also at the moment the form is sent', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  const asMember = teams.growth.members.map((member) =>
    member.person === 'UANA' ? { ...member, role: 'member' as const } : member,
  );
  const led = asMember.map((member) => (member.person === 'UBEN' ? { ...member, role: 'lead' as const } : member));
  await bot.store.teams.change('growth', (team) => ({ ...team, members: led }), { by: 'UZOE', at: bot.now() });

  expect(await ana.submit({ Name: 'Mine' })).toEqual({
    ok: false,
    errors: { name: "You can't change this team; Ben Okoye (lead) and Zoe Admin (admin) can." },
  });
  await ana.close();
  await ana.press('Edit');
  expect(await ana.seesModal()).toContain("You can't change this team; @Ben Okoye (lead) and @Zoe Admin (admin) can.");
});

it('says so when the team has been archived meanwhile', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  const zoe = bot.slack.person('Zoe Admin');
  await ana.command('/roofshot teams');
  await ana.press('Edit');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');
  expect(await ana.submit({})).toEqual({ ok: false, errors: { name: 'This team has been archived meanwhile.' } });
  await ana.close();
  await ana.press('Edit');
  expect(await ana.seesModal()).toContain('That team has been archived meanwhile.');
});
