import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';

const title = 'Customers pay by invoice';

async function cardOf(bot: BotUnderTest, person: string): Promise<string> {
  const reader = bot.slack.person(person);
  await reader.press('Open', { in: 'growth', near: `${title} [Open]` });
  return reader.seesModal();
}

it('shows a goal in full, with who did what and when', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const long = `${'why '.repeat(740)}the end`;
  await propose(bot, 'Ben Okoye', title, {
    ...{ 'How we will know': 'Ten *have*', 'Why it matters, and to whom': long, Owner: 'Cat Lindqvist' },
    ...{
      Helpers: ['Ben Okoye', 'Pat Moreau'],
      'Other teams needed': ['Mobile'],
      'What holds of it?': ['Clear', 'Finite'],
    },
  });
  expect(await cardOf(bot, 'Ana Lopez')).toBe(
    [
      'Goal',
      title,
      '🚀 Growth · Sprint 43 · Mon 14 – Fri 25 Dec proposed',
      ':house: Roofshot, owned by @Cat Lindqvist with @Ben Okoye, @Pat Moreau; proposed by @Ben Okoye',
      'How we will know',
      'Ten *have*',
      'Why it matters, and to whom',
      long,
      'Other teams needed',
      'Mobile: no answer yet',
      'Its proposer says it is',
      'clear, finite',
      '[Edit] [Object] [Move to another sprint] [Drop]',
      '---',
      'Last changes, of 1 [History]',
      '• Today 12:00 · @Ben Okoye proposed it',
      '[Close]',
    ].join('\n'),
  );
});

it.each([
  ['the lead', 'Ana Lopez', '[Edit] [Object] [Move to another sprint] [Drop]'],
  ['a member', 'Cat Lindqvist', '[Edit] [Object] [Move to another sprint] [Drop]'],
  ['a partner', 'Pat Moreau', '[Edit] [Object] [Move to another sprint] [Drop]'],
  ['its proposer, who objects to nothing of their own', 'Ben Okoye', '[Edit] [Move to another sprint] [Drop]'],
])('offers %s what they may do', { tags: ['long'] }, async (_, person, acts) => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', title);
  expect((await cardOf(bot, person)).split('\n').at(4)).toBe(acts);
});

it.each([
  ['an outsider', 'Zoe Admin'],
  ['a guest', 'Gil Guest'],
  ['somebody from another company', 'Xen Foreign'],
])('lets %s read only', { tags: ['long'] }, async (_, person) => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', title);
  const card = await cardOf(bot, person);
  expect(card).toContain(title);
  expect(card).not.toContain('[Edit]');
  expect(card).not.toContain('[Drop]');
});

it('lets an owner from another team edit and drop it, not object', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', title, { Owner: 'Dan Rossi' });
  const dan = bot.slack.person('Dan Rossi');
  await dan.join('growth');
  expect((await cardOf(bot, 'Dan Rossi')).split('\n').at(4)).toBe('[Edit] [Move to another sprint] [Drop]');
});

it('says what it said when it was committed, if it says something else now', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', title, { Sprint: '42' });
  const ben = bot.slack.person('Ben Okoye');
  expect(await cardOf(bot, 'Ben Okoye')).not.toContain('When it was committed');
  await ben.press('Edit');
  await ben.submit({ Goal: 'Some ~customers~ pay', Kind: 'Moonshot' });
  expect(await ben.seesModal()).toContain(`When it was committed it said: “${title}” Roofshot`);
  expect(await ben.seesModal()).toContain(
    `changed the title from “${title}” to “Some ~customers~ pay”; the kind from Roofshot to Moonshot`,
  );
});

it('offers nothing on a dropped goal but its story', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', title);
  await cardOf(bot, 'Ben Okoye');
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Drop');
  await ben.submit({ Why: 'Too early' });
  const card = await ben.seesModal();
  expect(card).toContain('Dropped\nToo early');
  expect(card).toContain('@Ben Okoye dropped it');
  expect(card).not.toContain('[Edit]');
});
