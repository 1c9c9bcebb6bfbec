import { expect, it } from 'vitest';
import { planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';

it('shows the goals of one’s teams with their state, and follows them', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.openHome();
  expect(await cat.seesHome()).toContain('Sprint 43 · Mon 14 – Fri 25 Dec\n🚀 Growth\nNothing yet\n[Propose a goal]');
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  expect(await cat.seesHome()).toContain(
    '🚀 Growth\nCustomers pay by invoice [Open]\n:house: Roofshot  ·  @Ben Okoye  ·  :raised_hand: proposed',
  );
  await cat.press('Open', { in: 'home' });
  expect(await cat.seesModal()).toContain('Customers pay by invoice');
});

it('shows the lead what waits to be finalised, and others not', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const [ana, cat] = [bot.slack.person('Ana Lopez'), bot.slack.person('Cat Lindqvist')];
  await ana.openHome();
  await cat.openHome();
  expect(await ana.seesHome()).toContain('🚀 Growth: 1 goal of Sprint 43 waits to be finalised [Finalise]');
  expect(await cat.seesHome()).not.toContain('finalised');

  await ana.press('Finalise', { in: 'home' });
  await ana.submit();
  expect(await ana.seesHome()).not.toContain('finalised [');
});

it('shows the proposer an objection to answer, until it is answered', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Pat Moreau', 'Customers pay by invoice');
  const [pat, cat] = [bot.slack.person('Pat Moreau'), bot.slack.person('Cat Lindqvist')];
  await cat.press('Open', { in: 'growth', near: 'Customers pay by invoice [Open]' });
  await cat.press('Object');
  await cat.submit({ 'What does not hold of it?': 'Clear', Why: 'Which *customers*?' });

  await pat.openHome();
  expect(await pat.seesHome()).toContain(
    'An objection to “Customers pay by invoice” waits for an answer: Which *customers*? [Answer]',
  );
  await pat.press('Answer', { in: 'home' });
  await pat.submit({ 'Your answer': 'All' });
  expect(await pat.seesHome()).not.toContain('waits for an answer');
});

it('tells somebody in no team what to do, and an admin that they can do it themselves', async () => {
  await using bot = await startInCompany(planningWeek, {}, [teams.growth]);
  const [dan, zoe] = [bot.slack.person('Dan Rossi'), bot.slack.person('Zoe Admin')];
  await Promise.all([dan.openHome(), zoe.openHome()]);
  expect(await dan.seesHome()).toContain(
    "you're in none yet. Ask a lead or an admin (@Zoe Admin) to add you with /roofshot teams",
  );
  expect(await zoe.seesHome()).toContain("you're in none yet. Add yourself with /roofshot teams");
});
