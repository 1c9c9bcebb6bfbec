import { expect, it } from 'vitest';
import { optionalScopes } from '../../src/features/set-up/optional-scopes.ts';
import { features } from '../../src/features.ts';
import { readManifest } from '../../src/local/index.ts';
import { milestone } from '../domain/example-milestones.ts';
import { startBot } from '../support/bot.ts';
import {
  firstWeek,
  planningWeek,
  propose,
  startInCompany,
  storeProposals,
  teams,
} from '../support/companies/goals-company.ts';
import { setUpBy } from '../support/companies/set-up-steps.ts';

it('welcomes whoever opens Home first, and sets up from there', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  expect(await ana.seesHome()).toContain('Welcome to Roofshot\nBig goals for every sprint');
  await ana.press('Set up Roofshot', { in: 'home' });
  expect(await ana.seesModal()).toContain('Set up Roofshot (1 of 3)');
});

it('tells an admin what comes next as soon as the workspace is set up, and others nothing of it', {
  tags: ['long'],
}, async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ana.openHome();
  await ben.openHome();
  await setUpBy(ana);
  await ana.close();
  expect(await ana.seesHome()).toContain('Next, add your teams\nGoals belong to teams, and there is none yet.');
  expect(await ben.seesHome()).not.toContain('add your teams');
  expect(await ben.seesHome()).not.toContain('Welcome');

  await ana.press('Add many from a list', { in: 'home' });
  expect(await ana.seesModal()).toContain('Teams');
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

it('goes from what needs somebody over their sprints to what is set, and keeps the last to admins', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek, { admins: ['UBEN'] }, Object.values(teams), features);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const headings = [
    ...['What needs you now', 'This sprint', 'Next sprint', 'Milestones'],
    ...['Settings', 'What Roofshot can do'],
  ];
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await ben.openHome();
  const seen = (await ben.seesHome()).split('\n');
  expect(seen.filter((line) => headings.includes(line))).toEqual(headings);
  await cat.openHome();
  expect(await cat.seesHome()).not.toContain('\nSettings\n');
});

it('says so where nothing waits', async () => {
  await using bot = await startInCompany(firstWeek);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.openHome();
  expect(await cat.seesHome()).toContain(
    'What needs you now\n:white_check_mark: Nothing at the moment.\n---\nThis sprint',
  );
});

it('tells an admin what was said last, and which permissions are off with what they would bring', {
  tags: ['long'],
}, async () => {
  const withheldScopes = ['files:write', 'channels:read'];
  await using bot = await startBot('2026-12-02T09:00:00Z', { withheldScopes });
  const ana = bot.slack.person('Ana Lopez');
  await setUpBy(ana, [{}, {}, { 'Planning channel': '#planning' }]);
  await ana.close();
  await ana.openHome();
  const [, settings = ''] = (await ana.seesHome()).split('\nSettings\n');
  expect(settings).toContain('What I said last\n:white_check_mark: Today 09:00 · #planning · Hello');
  expect(settings).toContain("\nAdmins: @Ana Lopez, and Slack's own [Edit]");
  expect(settings).toContain(
    '• channels:read: a pasted list of teams could name its channels, such as #growth\n• files:write',
  );
  expect(settings).not.toContain('• channels:history');
  await ana.press('Edit planning', { in: 'home' });
  expect(await ana.seesModal()).toContain('Planning channel (optional): [#planning ▾]');
});

it('knows what each optional permission brings', () => {
  const { oauth_config } = readManifest(new URL('../../manifest.yml', import.meta.url).pathname);
  expect(Object.keys(optionalScopes)).toEqual(oauth_config?.scopes?.bot_optional);
});

it('stays within the limits of Slack for somebody who leads sixty teams, and shows all of a place on demand', {
  tags: ['long'],
}, async () => {
  const longest = (n: number) => `${n} 🚀 *~<&>"~* `.padEnd(100, 'ß');
  const sixty = Array.from({ length: 60 }, (_, n) => ({
    ...teams.growth,
    id: n === 0 ? 'growth' : `team-${n}`,
    name: longest(n),
  }));
  await using bot = await startInCompany(planningWeek, {}, sixty, features);
  const [one] = await storeProposals(bot, 1);
  const stamp = { by: 'UBEN', at: bot.now() };
  const running = { ...one!, sprint: 42, state: 'committed', title: longest(0).padEnd(500, '&') } as const;
  const goals = sixty.flatMap(({ id }) => [
    { ...running, id: `${id}/42`, team: id },
    { ...running, id: `${id}/43`, team: id, sprint: 43, state: 'proposed' as const },
  ]);
  const theirs = { ...milestone, owner: 'UANA', suggestedBy: 'UANA', teams: [], partners: [], contextBy: null };
  const suggested = sixty.map(({ id, name }) => ({ ...theirs, id, title: name.padEnd(200, '<') }));
  await bot.store.transaction(async (store) => {
    for (const goal of goals) await store.goals.add(goal, goal.id, stamp);
    for (const one of suggested) await store.milestones.add(one, one.id, stamp);
  });
  await bot.store.settings.save({ ...(await bot.store.settings.read())!, admins: ['UANA'] }, stamp);
  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  const shown = await ana.seesHome();
  for (const heading of ['What needs you now', 'This sprint', 'Next sprint', 'Milestones', 'Settings']) {
    expect(shown).toContain(heading);
  }
  await ana.press('Show all: This sprint', { in: 'home' });
  let pages = await ana.seesModal();
  expect(pages).toContain('Page 1 of 2');
  await ana.press('Next page');
  pages += await ana.seesModal();
  for (const team of sixty) expect(pages).toContain(team.name.slice(0, 12));
});
