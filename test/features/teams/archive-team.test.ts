import { expect, it } from 'vitest';
import { planningWeek, propose, startInCompany } from '../goals/goals-company.ts';

it('drops its goals of this sprint and later ones, and tells the channel who did it', async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await propose(bot, 'Ben Okoye', 'Ship it now', { Sprint: '42' });
  await propose(bot, 'Fay Osei', 'Faster start');

  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');

  expect(await zoe.seesModal()).toContain(':file_cabinet: 🚀 Growth is archived, and 2 goals of it dropped.');
  expect(await zoe.seesModal()).not.toContain('🚀 Growth  #growth');
  expect(await bot.store.goals.ofSprints(42, 50)).toMatchObject([
    { title: 'Customers pay by invoice', state: 'dropped', dropReason: 'Team archived' },
    { title: 'Ship it now', state: 'dropped', dropReason: 'Team archived' },
    { title: 'Faster start', state: 'proposed' },
  ]);
  expect((await ben.sees('growth')).at(-1)).toBe(
    ':file_cabinet: @Zoe Admin archived the team 🚀 Growth. Its goals of this sprint and later ones are dropped; everything before stays as it is.',
  );
  expect(await bot.store.teams.ofPerson('UBEN')).toEqual([]);
});

it('shows the dropped goals where they were proposed', async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');

  const [list] = await ben.sees('growth');
  expect(list).toContain('Customers pay by invoice');
  expect(list).toContain('dropped Team archived');
  expect(list).not.toContain('[Finalise]');
});

it('leaves the goals of sprints that are over as they are', async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await propose(bot, 'Ben Okoye', 'Ship it now', { Sprint: '42' });
  await bot.until('2026-12-15T10:00:00Z');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');
  expect(await zoe.seesModal()).toContain(':file_cabinet: 🚀 Growth is archived.');
  expect(await bot.store.goals.ofSprints(42, 42)).toMatchObject([{ state: 'committed', dropReason: null }]);
});

it('happens once, however often it is pressed', async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');
  await bot.slack.resend('block_actions');
  await bot.bot.settled();
  expect(await zoe.seesModal()).toContain('That team has been archived meanwhile.');
  expect(await bot.store.changes.of('team', 'growth')).toHaveLength(2);
  expect(await ben.sees('growth')).toHaveLength(1);
});

it('is for admins: whoever is none any more hears who can', async () => {
  await using bot = await startInCompany(planningWeek, { admins: ['UZOE', 'UBEN'] });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/roofshot teams');
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UZOE'] }), { by: 'UZOE', at: bot.now() });
  await ben.press('Archive 🚀 Growth');
  expect(await ben.seesModal()).toContain("You can't archive teams; @Zoe Admin (admin) can.");
  expect(await bot.store.teams.find('growth')).toMatchObject({ isArchived: false });
});
