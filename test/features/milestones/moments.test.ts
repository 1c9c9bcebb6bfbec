import { expect, it } from 'vitest';
import { features } from '../../../src/features.ts';
import { teams } from '../../support/companies/goals-company.ts';
import { agree, firstWeek, propose, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

/** Fri 4 Dec, before the planning week; Thu 10 Dec, the day after planning. */
const beforePlanning = '2026-12-04T10:00:00Z';
const afterPlanning = '2026-12-10T10:00:00Z';

it('asks its owner before the planning week how it is doing, once', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await bot.until('2026-12-04T09:59:00Z');
  expect(await saw(ben, 'direct')).not.toContain('Before the planning week');
  await bot.until(beforePlanning);
  await bot.until('2026-12-07T12:00:00Z');
  expect((await saw(ben, 'direct')).split('Before the planning week')).toHaveLength(2);
  await ben.press('Update', { in: 'direct', near: 'Before the planning week' });
  expect(await ben.seesModal()).toContain('Funnels');
});

it('asks nobody who has said it in this sprint, or wants no reminders', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await suggest(bot, 'Paths', { Owner: 'Cat Lindqvist' });
  await agree(bot, 'Funnels');
  await agree(bot, 'Paths');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone update Funnels');
  await ben.submit({ 'How is it doing?': 'on-track', 'In a sentence': 'Well' });
  await bot.store.reminders.snooze('UCAT', 42);
  await bot.until('2026-12-07T12:00:00Z');
  expect(await saw(ben, 'direct')).not.toContain('Before the planning week');
  expect(await saw(bot.slack.person('Cat Lindqvist'), 'direct')).not.toContain('Before the planning week');
});

it('tells followers the day after planning what comes, and again only when that has changed', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  await ben.press('Followers', { in: 'modal' });
  await ben.submit({ 'People who follow it': ['Fay Osei'], 'A channel that follows it': '#planning' });
  await ben.close({ all: true });
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '44' });
  await bot.until(afterPlanning);
  const told = async () => (await saw(ben, 'planning')).split('What comes next').length - 1;
  expect(await told()).toBe(1);
  expect(await saw(ben, 'planning')).toContain('Sprint 44: “Paths load in a second”');
  expect(await saw(bot.slack.person('Fay Osei'), 'direct')).toContain('Sprint 43: no goal yet');

  await bot.until('2026-12-24T12:00:00Z');
  expect(await told()).toBe(1);
  await propose(bot, 'Ben Okoye', 'Ten reference customers', { Milestone: 'Funnels', Sprint: '46' });
  await bot.until('2027-01-07T12:00:00Z');
  expect(await told()).toBe(2);
});

it('is followed by nobody who cannot be written to', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  await ben.press('Followers', { in: 'modal' });
  const errors = { people: 'Robot is an app. Please choose a person.' };
  expect(await ben.submit({ 'People who follow it': ['Fay Osei', 'Robot'] })).toEqual({ ok: false, errors });
  expect(await ben.submit({ 'People who follow it': ['Fay Osei', 'Gil Guest'] })).toEqual({ ok: true });
});

it('asks its owner four weeks after closing what the metric says, and shows the answer beside the promise', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Success metric it should move': 'Five reference customers' });
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone close');
  await ben.submit({ 'Results, or why it is given up': 'Four of five' });
  await bot.until('2026-12-29T09:59:00Z');
  expect(await saw(ben, 'direct')).not.toContain('what does the metric say now?');
  await bot.until('2026-12-29T10:00:00Z');
  expect(await saw(ben, 'direct')).toContain('4 weeks after closing: what does the metric say now?');
  await ben.press('Say it', { in: 'direct' });
  await ben.submit({ 'What does the metric say now?': 'Seven' });
  expect(await saw(ben, 'direct')).toContain('Thank you');
  expect(await saw(ben, 'direct')).toMatch(/Five reference customers[\s\S]*Seven/);
});

it('asks once more in the one bundled message of the planning week, and at Home, until somebody has said it', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek, {}, Object.values(teams), features);
  await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Sprint: '43' });
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  const asked = 'How is “Funnels” doing? Nobody has said so in this sprint. [Update]';
  expect(await ben.seesHome()).not.toContain(asked);
  await bot.until('2026-12-08T14:01:00Z');
  const bundled = (await ben.sees('direct')).filter((message) => message.includes('this waits for you'));
  expect(bundled).toHaveLength(1);
  expect(bundled[0]).toContain(asked);
  await ben.openHome();
  expect(await ben.seesHome()).toContain(asked);
  await ben.press('Update Funnels', { in: 'home' });
  await ben.submit({ 'How is it doing?': 'on-track', 'In a sentence': 'Well' });
  expect(await ben.seesHome()).not.toContain(asked);
  await bot.until('2026-12-09T18:01:00Z');
  await ben.openHome();
  expect(await ben.seesHome()).not.toContain(asked);
});
