import { expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { setUpBy } from './set-up/steps.ts';

it('welcomes whoever opens Home first, and sets up from there', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  expect(await ana.seesHome()).toContain('Welcome to Roofshot\nBig goals for every sprint');
  await ana.press('Set up Roofshot', { in: 'home' });
  expect(await ana.seesModal()).toContain('Set up Roofshot (1 of 3)');
});

it('tells an admin what comes next as soon as the workspace is set up, and others nothing of it', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ana.openHome();
  await ben.openHome();
  await setUpBy(ana);
  await ana.close();
  expect(await ana.seesHome()).toContain('Next, add your teams\nGoals belong to teams, and there is none yet.');
  expect(await ben.seesHome()).not.toContain('add your teams');
  expect(await ben.seesHome()).not.toContain('Welcome');
});

it('ends with help for everybody, before set-up and after', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const gil = bot.slack.person('Gil Guest');
  await gil.openHome();
  const [, help = ''] = (await gil.seesHome()).split('What Roofshot can do\n');
  expect(help).toContain('/roofshot setup sets Roofshot up in this workspace');
  expect(help.split('\n').at(-1)).toContain('/roofshot goal is the same as /goal');
});

it('knows people by the name they have now', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  await bot.slack.person('Ana Lopez').openHome();
  await bot.slack.admin.changePerson('Ana Lopez', { name: 'Ana Brandt', tz: 'Europe/Berlin' });
  expect((await bot.store.people.find('UANA'))?.person).toMatchObject({
    name: 'Ana Brandt',
    timeZone: 'Europe/Berlin',
  });
});
