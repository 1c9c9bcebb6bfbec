import { expect, it } from 'vitest';
import { agree, firstWeek, propose, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

const long = { tags: ['long'] };

it('is given up with the reason, which followers hear once, and no metric is asked for', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Success metric it should move': 'Five customers' });
  await agree(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '44' });
  const ben = bot.slack.person('Ben Okoye');
  const fay = bot.slack.person('Fay Osei');
  await fay.command('/milestone Funnels', { in: 'mobile' });
  await fay.press('Follow', { in: 'modal' });
  await bot.until('2026-12-10T10:00:00Z');
  expect(await saw(fay, 'direct')).toContain('Sprint 44: “Paths load in a second”');

  await ben.command('/milestone close');
  await ben.submit({ 'How does it end?': 'Give it up', 'Results, or why it is given up': 'Nobody asks any more' });
  await ben.command('/milestone Funnels');
  expect(await ben.seesModal()).toMatch(/given up[\s\S]*Given up\nNobody asks any more/);
  await bot.until('2027-01-31T12:00:00Z');
  expect((await saw(fay, 'direct')).split('A milestone that is followed here was given up.')).toHaveLength(2);
  expect(await saw(fay, 'direct')).toContain('Nobody asks any more');
  expect(await saw(ben, 'direct')).not.toContain('what does the metric say');
});

it('a suggestion can only be given up, and is no part of the page then', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  await ben.press('Give up', { in: 'modal' });
  expect(await ben.seesModal()).not.toContain('How does it end?');
  await ben.submit({ 'Why is it given up?': 'Nobody asks' });
  await ben.close({ all: true });
  await ben.command('/milestone export');
  expect(await ben.seesModal()).not.toContain('Funnels');
});

it('has results that can be put right later, by those who may edit it', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const pat = bot.slack.person('Pat Moreau');
  await pat.command('/milestone close');
  await pat.submit({ 'Results, or why it is given up': 'Fuor of five' });
  await pat.command('/milestone Funnels');
  await pat.press('Results', { in: 'modal' });
  expect(await pat.submit({ Results: ' ' })).toEqual({ ok: false, errors: { results: 'Please write a few words.' } });
  await pat.submit({ Results: 'Four of five' });
  const card = await pat.seesModal();
  expect(card).toContain('Results\nFour of five');
  expect(card).toContain('@Pat Moreau changed the results to “Four of five”');
  await bot.slack.person('Fay Osei').command('/milestone Funnels', { in: 'mobile' });
  expect(await bot.slack.person('Fay Osei').seesModal()).not.toContain('[Results]');
});

it('asks for the metric as many weeks after closing as the settings say', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone settings');
  await zoe.submit({ 'Weeks after closing, the owner is asked what the metric says': '1' });
  await suggest(bot, 'Funnels');
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone close');
  await ben.submit({ 'Results, or why it is given up': 'Four of five' });
  await bot.until('2026-12-08T09:59:00Z');
  expect(await saw(ben, 'direct')).not.toContain('what does the metric say now?');
  await bot.until('2026-12-08T10:00:00Z');
  expect(await saw(ben, 'direct')).toContain('A week after closing: what does the metric say now?');
});

it('has what came of it, and what the metric said later, on the page', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Success metric it should move': 'Five customers' });
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone close');
  await ben.submit({ 'Results, or why it is given up': 'Four of five' });
  await ben.command('/milestone Funnels');
  await ben.press('What the metric says', { in: 'modal' });
  await ben.submit({ 'What does the metric say now?': 'Seven' });
  await ben.close({ all: true });
  await bot.slack.person('Gil Guest').command('/milestone export', { in: 'growth' });
  expect(await bot.slack.person('Gil Guest').seesModal()).toMatch(
    /### Success metrics\n\nFive customers[\s\S]*### Results\n\nFour of five[\s\S]*### What the metric says since\n\nSeven/,
  );
});

it('keeps the goals of past sprints on its card, with how they went', long, async () => {
  await using bot = await startInCompany(firstWeek);
  const id = await suggest(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '42' });
  const [goal] = await bot.store.goals.ofMilestones([id]);
  const outcome = { is: 'nailed', voted: 'nailed', how: 'voted', by: null, reason: null, at: bot.now() } as const;
  await bot.store.goals.change(goal!.id, (one) => ({ kind: 'settled', goal: { ...one, outcome } }), {
    by: 'UBEN',
    at: bot.now(),
  });
  await bot.until('2027-01-11T12:00:00Z');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  expect(await ben.seesModal()).toMatch(
    /Sprint 42\nPaths load in a second[\s\S]*nailed[\s\S]*Sprint 45, running · no goal[\s\S]*Sprint 48 · no goal/,
  );
});
