import { expect, it } from 'vitest';
import { agree, firstWeek, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

const page = `---
title: Milestones
---

What we work towards.

## Find out why
* 🕕 Approximate dates: Aug 2026 - Feb 2027
* 🎯 Goal: Five hunches that we can act on.
* 🔐 Internal RFCs: [the first](https://rfc.example/7).

### Context

Next we find the **causes**.


### Success metrics

TBD.


### Results

TBD.




## Nail sign-up
* 🕕 Approximate dates: Jan 15, 2026 - Mar 6, 2026
* 🎯 Goal: Ten customers sign up alone.

### Results
Coming soon.`;

async function exported(bot: Awaited<ReturnType<typeof startInCompany>>, channel = '#growth'): Promise<string> {
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone export');
  await ben.submit({ 'Send it as a file to': channel });
  const message = (await ben.messages(channel)).at(-1)!;
  const [file] = message.files;
  if (!file) throw new Error(`No file: ${message.text}`);
  return (await fetch(new URL(file.url, bot.slack.url))).text();
}

it('goes in by an admin and comes out byte for byte, as a file', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone import');
  await zoe.submit({ 'The page': page });
  expect(await zoe.seesModal()).toContain('2 milestones added');
  expect(await exported(bot)).toBe(page);
  const stored = await bot.store.milestones.all();
  expect(stored.toSorted((a, b) => a.title.localeCompare(b.title))).toMatchObject([
    { title: 'Find out why', owner: null, state: 'agreed', teams: [] },
    { title: 'Nail sign-up', state: 'closed' },
  ]);
});

it('goes in twice and changes nothing the second time', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  for (const _ of [1, 2]) {
    await zoe.command('/milestone import');
    await zoe.submit({ 'The page': page });
  }
  expect(await zoe.seesModal()).toContain('2 as before');
  expect(await bot.store.milestones.all()).toHaveLength(2);
});

it('has what was agreed since, newest first and with every mark of Markdown escaped', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone import');
  await zoe.submit({ 'The page': page });
  await zoe.close();
  await suggest(bot, '# *Invoices* <b>', { 'Begins about': 'Nov 2026' });
  expect(await exported(bot)).toBe(page);
  await agree(bot, '# *Invoices*');
  const text = await exported(bot);
  expect(text).toContain('## \\# \\*Invoices\\* \\<b\\>\n* 🕕 Approximate dates: Nov 2026 -');
  expect(text.indexOf('Invoices')).toBeLessThan(text.indexOf('Find out why'));
  expect(text.endsWith(page.slice(page.indexOf('## Find')))).toBe(true);
});

it('is refused beside its field where it holds no milestone, and to those who are no admins', async () => {
  await using bot = await startInCompany(firstWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/milestone import');
  expect(await zoe.submit({ 'The page': 'Nothing' })).toMatchObject({
    errors: { page0: expect.stringContaining('I see no milestone in this') },
  });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone import', { in: 'growth' });
  expect(await saw(ben, 'growth')).toContain("You can't change how milestones work here; @Zoe Admin (admin) can.");
});

it('can be copied from the modal, and whoever sends it where it may not go hears why', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Invoices');
  await agree(bot, 'Invoices');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone export');
  expect(await ben.seesModal()).toContain('## Invoices');
  await ben.submit({ 'Send it as a file to': '#quiet' });
  expect(await saw(ben, 'direct')).toContain('I could not send milestones.md.');
});
