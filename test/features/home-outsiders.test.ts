import { expect, it } from 'vitest';
import { features } from '../../src/features.ts';
import type { Person } from '../../src/local/index.ts';
import { startBot } from '../support/bot.ts';
import { planningWeek, propose, startInCompany, teams } from '../support/companies/goals-company.ts';
import { suggest } from '../support/companies/milestones-company.ts';

/** Presses each button on somebody's Home, and answers the words of each with what it opened. */
async function pressHome(person: Person): Promise<Map<string, string>> {
  const opened = new Map<string, string>();
  for (const line of (await person.seesHome()).split('\n')) {
    const near = line.split('[')[0]!.trim();
    for (const [, label] of line.matchAll(/\[([A-Z][^\]\n]*)\]/g)) {
      await person.press(label!, { in: 'home', ...(near !== '' && { near }) });
      opened.set(label!, await person.seesModal());
      await person.close({ all: true });
    }
  }
  return opened;
}

const refusals = /You can't|only read here/;
const looks = ['Open', 'All milestones', 'Look back', 'Search lessons'];

it('has everything for a guest to look at, and nothing to press that would be refused', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek, {}, Object.values(teams), features);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await suggest(bot, 'Funnels');
  const gil = bot.slack.person('Gil Guest');
  await gil.openHome();
  const home = await gil.seesHome();
  for (const seen of ['Nothing at the moment', 'Sprint 42 · ', 'Customers pay by invoice', 'Funnels [Open]']) {
    expect(home).toContain(seen);
  }
  expect(home).not.toMatch(/\[(Propose a goal|Suggest a milestone|New sidequest)\]|\nSettings\n/);
  const opened = await pressHome(gil);
  expect([...opened.keys()]).toEqual(expect.arrayContaining(['At a glance', ...looks]));
  for (const [label, modal] of opened) expect.soft(modal, label).not.toMatch(refusals);
  expect(opened.get('All milestones')).not.toContain('Suggest a milestone');
});

it('tells a guest of no team that they read along, unless guests may join', { tags: ['long'] }, async () => {
  const withoutGil = Object.values(teams).map((team) => ({
    ...team,
    members: team.members.filter(({ person }) => person !== 'UGIL'),
  }));
  await using bot = await startInCompany(planningWeek, {}, withoutGil, features);
  const gil = bot.slack.person('Gil Guest');
  await gil.openHome();
  const home = await gil.seesHome();
  expect(home).toContain('You read along here: goals are for the full members of this workspace.');
  expect(home).not.toContain("you're in none yet");

  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.settings.change((one) => ({ ...one, guestsMayJoin: true }), stamp);
  await gil.openHome();
  expect(await gil.seesHome()).toContain("you're in none yet. Ask a lead or an admin (@Zoe Admin) to add you");
});

it('offers set-up only to those who may set up', async () => {
  await using bot = await startBot('2026-12-02T09:00:00Z');
  const gil = bot.slack.person('Gil Guest');
  await gil.openHome();
  const home = await gil.seesHome();
  expect(home).toContain('Setting it up takes two minutes, and any full member here can do it.');
  expect(home).not.toContain('[Set up Roofshot]');
});

it('is not there for people of other companies; whoever becomes one is asked for nothing any more', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(planningWeek, {}, Object.values(teams), features);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  expect(await bot.slack.person('Xen Foreign').openHome()).toMatchObject({ ok: false });

  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  expect(await ana.seesHome()).toContain('[Finalise]');
  await bot.slack.admin.changePerson('Ana Lopez', { isForeign: true });
  await propose(bot, 'Cat Lindqvist', 'Customers pay by card');
  const home = await ana.seesHome();
  expect(home).toContain('Customers pay by card');
  expect(home).toContain('What needs you now\n:white_check_mark: Nothing at the moment.');
  expect(home).not.toMatch(/\[(Finalise|Propose a goal|Suggest a milestone|New sidequest)\]/);
});

it('shows a newcomer who is in no team the sprint, the milestones, and how to get into a team', {
  tags: ['long'],
}, async () => {
  const growth = { ...teams.growth, members: teams.growth.members.filter(({ person }) => person !== 'UPAT') };
  await using bot = await startInCompany(planningWeek, {}, [growth, teams.platform, teams.mobile], features);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await suggest(bot, 'Funnels', { 'Partners from product': ['Zoe Admin'] });
  const pat = bot.slack.person('Pat Moreau');
  await pat.openHome();
  const home = await pat.seesHome();
  expect(home).toContain('What needs you now\n:white_check_mark: Nothing at the moment.\n---\nThis sprint\nSprint 42');
  expect(home).toContain("you're in none yet. Ask a lead or an admin (@Zoe Admin) to add you with /roofshot teams.");
  expect(home).toContain('🚀 Growth · @Ana Lopez');
  expect(home).not.toMatch(/Customers pay by invoice|\[(Propose a goal|New sidequest)\]|\nSettings\n|\nNext sprint\n/);
  const opened = await pressHome(pat);
  expect([...opened.keys()]).toEqual(expect.arrayContaining(['At a glance', 'Suggest a milestone', ...looks]));
  for (const [label, modal] of opened) expect.soft(modal, label).not.toMatch(refusals);
});

it('is redrawn when something of theirs changes, for those who opened it in the last seven days', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany('2026-12-01T10:00:00Z');
  const [cat, pat] = ['Cat Lindqvist', 'Pat Moreau'].map((name) => bot.slack.person(name)) as [Person, Person];
  await cat.openHome();
  await bot.until('2026-12-01T10:00:01Z');
  await pat.openHome();
  await bot.until('2026-12-08T10:00:01Z');
  const before = await cat.seesHome();
  const published = () =>
    bot.slack.calls.filter(({ method }) => method === 'views.publish').map(({ args }) => args.user_id);
  const until = published().length;
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  expect(await pat.seesHome()).toContain('Customers pay by invoice');
  expect(await cat.seesHome()).toBe(before);
  expect(new Set(published().slice(until))).toEqual(new Set(['UPAT']));
  expect(before).not.toContain('Customers pay by invoice');
  await cat.openHome();
  expect(await cat.seesHome()).toContain('Customers pay by invoice');
});
