import { expect, it } from 'vitest';
import { agree, firstWeek, propose, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

it('tells all that was done to a milestone, by whom', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels', { 'Ends about': 'Q1' });
  await agree(bot, 'Funnels');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone Funnels');
  await ben.press('Edit');
  await ben.submit({ Owner: 'Cat Lindqvist', 'Ends about': 'Q2' });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone update Funnels');
  await zoe.submit({ 'How is it doing?': ':large_yellow_circle: At risk', 'In a sentence': 'Waits for *design*' });
  await zoe.command('/milestone close Funnels');
  await zoe.submit({ 'Results, or why it is given up': 'Six customers' });
  await zoe.command('/milestone Funnels');
  await zoe.press('History');
  const told = (await zoe.seesModal()).split('\n');
  expect(told[1]).toBe('Funnels · 6 changes');
  expect(told.slice(2, -1)).toEqual([
    '• Today 10:00 · @Zoe Admin closed it, with results: “Six customers”',
    '• Today 10:00 · @Zoe Admin said it is at risk: “Waits for *design*”',
    '• Today 10:00 · @Ben Okoye changed the owner from @Ben Okoye to @Cat Lindqvist; moved it from “until Q1” to “until Q2”',
    '• Today 10:00 · @Zoe Admin agreed for engineering: it is agreed now',
    '• Today 10:00 · @Zoe Admin agreed for product',
    '• Today 10:00 · @Ben Okoye suggested it',
  ]);
});

it('opens over three windows, too: in the place of the last', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Milestone: 'Funnels' });
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  await ben.press('All milestones', { in: 'home' });
  await ben.press('Open');
  await ben.press('Open');
  await ben.press('History');
  expect(await ben.seesModal()).toContain(
    'Customers pay by invoice · 1 change\n• Today 10:00 · @Ben Okoye proposed it',
  );
});
