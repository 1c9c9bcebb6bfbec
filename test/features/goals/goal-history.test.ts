import { expect, it } from 'vitest';
import { planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';

it('is told page by page, with who changed what and when, the newest first', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const [goal] = await bot.store.goals.ofTeam('growth', 43);
  for (let n = 1; n <= 31; n += 1) {
    const stamp = { by: 'UCAT', at: bot.now().add({ minutes: n }) };
    const title = `Customers pay in ${n} ways`;
    await bot.store.goals.change(goal!.id, (before) => ({ kind: 'edited', goal: { ...before, title } }), stamp);
  }
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.press('Open', { in: 'growth' });
  expect(await cat.seesModal()).toContain('Last changes, of 32 [History]');
  await cat.press('History');
  const newest = await cat.seesModal();
  expect(newest).toContain('Customers pay in 31 ways · 32 changes · page 1 of 3');
  expect(newest).toContain(
    '• Today 12:31 · @Cat Lindqvist changed the title from “Customers pay in 30 ways” to “Customers pay in 31 ways”',
  );
  await cat.press('Older');
  expect(await cat.seesModal()).toContain('page 2 of 3');
  await cat.press('Older');
  expect(await cat.seesModal()).toContain('page 3 of 3');
  expect(await cat.seesModal()).toContain('• Today 12:00 · @Ben Okoye proposed it\n[Newer]');
  await cat.press('Newer');
  expect(await cat.seesModal()).toContain('page 2 of 3');
});

it('says what it was moved to, why it was dropped, and who became its owner', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Open', { in: 'growth' });
  await ana.press('Edit');
  await ana.submit({ Owner: 'Cat Lindqvist' });
  await ana.press('Move to another sprint');
  await ana.submit({ 'To which sprint': '44' });
  await ana.press('Drop');
  await ana.submit({ Why: 'Nobody asked for it' });
  await ana.press('History');
  const told = await ana.seesModal();
  expect(told).toContain('changed the owner from @Ben Okoye to @Cat Lindqvist');
  expect(told).toContain('moved it to Sprint 44');
  expect(told).toContain('@Ana Lopez dropped it: “Nobody asked for it”');
});
