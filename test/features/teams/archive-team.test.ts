import { expect, it } from 'vitest';
import { dutyAt } from '../../../src/domain/duty.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

it('drops its goals of this sprint and later ones, and tells the channel who did it', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ben] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ben Okoye')];
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await propose(bot, 'Ben Okoye', 'Ship it now', { Sprint: '42' });
  await propose(bot, 'Fay Osei', 'Faster start');

  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');

  expect(await zoe.seesModal()).toContain(':file_cabinet: 🚀 Growth is archived, and its 2 open goals are dropped.');
  expect(await zoe.seesModal()).not.toContain('🚀 Growth  #growth');
  expect(await bot.store.goals.ofSprints(42, 50)).toMatchObject([
    { title: 'Customers pay by invoice', state: 'dropped', dropReason: 'Team archived' },
    { title: 'Ship it now', state: 'dropped', dropReason: 'Team archived' },
    { title: 'Faster start', state: 'proposed' },
  ]);
  expect((await ben.sees('growth')).at(-1)).toBe(
    ':file_cabinet: @Zoe Admin archived the team 🚀 Growth. Its goals of this sprint and later ones are dropped. Everything before stays as it is.',
  );
  expect(await bot.store.teams.ofPerson('UBEN')).toEqual([]);
});

it('shows the dropped goals where they were proposed', { tags: ['long'] }, async () => {
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

it('leaves the goals of sprints that are over as they are', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await propose(bot, 'Ben Okoye', 'Ship it now', { Sprint: '42' });
  await bot.until('2026-12-15T10:00:00Z');
  await zoe.command('/roofshot teams', { in: 'general' });
  await zoe.press('Archive 🚀 Growth');
  expect(await zoe.seesModal()).toContain(':file_cabinet: 🚀 Growth is archived.');
  expect(await bot.store.goals.ofSprints(42, 42)).toMatchObject([{ state: 'committed', dropReason: null }]);
});

it('happens once, however often it is pressed', { tags: ['long'] }, async () => {
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

it('ends its rota, with what was still asked about its turns; the history stays', { tags: ['long'] }, async () => {
  await using bot = await startWithRota('2026-12-08T12:00:00Z', { channel: 'CPLATFORM' });
  const [zoe, ben, cat] = ['Zoe Admin', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  const eve = bot.slack.person('Eve Tanaka');
  await ben!.command('/hero cover', { in: 'growth' });
  await ben!.submit();
  await zoe!.command('/roofshot teams', { in: 'general' });
  await zoe!.press('Archive 🚀 Growth');

  const words = 'The support-hero rota Support has ended. Everything before stays as it is.';
  expect((await ben!.sees('growth')).at(-1)).toContain(words);
  expect((await eve.sees('platform')).at(-1)).toContain(words);
  expect((await cat!.sees('direct')).at(-1)).toContain('It was withdrawn: nothing left to do.');
  await ben!.command('/hero', { in: 'growth' });
  expect((await ben!.sees('growth')).at(-1)).toContain('There is no support-hero rota yet.');

  const { rota, overlays } = (await bot.store.rotas.find('support'))!;
  const heroAt = (at: string) => dutyAt(rota, overlays, Temporal.Instant.from(at));
  expect(heroAt('2026-12-08T11:59:00Z')).toMatchObject({ kind: 'on-duty', person: 'UBEN' });
  expect(heroAt('2026-12-08T12:00:00Z')).toEqual({ kind: 'nobody', because: 'ended', next: null });
});
