import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';
import { liveUntilVotes } from '../audit/lived-goals.ts';

const long = { tags: ['long'] };

/** A minute later the bot has looked. */
async function leaves(person: string, bot: BotUnderTest): Promise<void> {
  await bot.until(bot.now().toString());
  await bot.slack.admin.deactivate(person);
  await bot.until(bot.now().add({ minutes: 1 }).toString());
}

const sees = async ({ slack }: BotUnderTest, name: string) => (await slack.person(name).sees('direct')).join('\n');

it('asks the lead at once who owns what somebody owned who has left, until each has an owner', long, async () => {
  await using bot = await startInCompany(planningWeek);
  const ana = bot.slack.person('Ana Lopez');
  for (const title of ['Invoices', 'Stamps']) await propose(bot, 'Ben Okoye', title);
  await propose(bot, 'Cat Lindqvist', 'Letters', { Helpers: ['Ben Okoye'] });
  await leaves('UBEN', bot);
  expect(await sees(bot, 'Ana Lopez')).toBe(
    [
      ':wave: @Ben Okoye has left, and owned 2 goals of 🚀 Growth. Who owns them now?',
      'Invoices [Choose an owner]\nSprint 43  ·  proposed',
      'Stamps [Choose an owner]\nSprint 43  ·  proposed',
    ].join('\n'),
  );
  for (const other of ['Zoe Admin', 'Cat Lindqvist', 'Dan Rossi']) expect(await sees(bot, other)).toBe('');

  await ana.press('Choose an owner', { in: 'direct', near: 'Invoices' });
  await ana.submit({ 'Who owns it now': 'Gil Guest' });
  expect(await ana.seesModal()).toContain('A goal is owned by a full member of the workspace.');
  await ana.submit({ 'Who owns it now': 'Cat Lindqvist' });
  expect(await sees(bot, 'Ana Lopez')).toMatch(/owned 1 goal of 🚀 Growth. Who owns it now\?\nStamps/);
  expect((await bot.slack.person('Cat Lindqvist').sees('growth')).join('\n')).toContain(
    '@Cat Lindqvist, “Invoices” is yours now.',
  );

  await ana.press('Choose an owner', { in: 'direct' });
  await ana.submit({ 'Who owns it now': 'Ana Lopez' });
  const found = ':white_check_mark: 🚀 Growth: no goal of @Ben Okoye waits for an owner any more. Thank you.';
  expect(await sees(bot, 'Ana Lopez')).toBe(found);
  await bot.until(bot.now().add({ hours: 24 }).toString());
  expect((await ana.sees('direct')).filter((said) => said.includes('@Ben Okoye'))).toEqual([found]);
});

it('asks once, however often Slack says it, and not about what is over or was dropped', long, async () => {
  await using bot = await startInCompany(planningWeek);
  for (const title of ['Invoices', 'Stamps']) await propose(bot, 'Ben Okoye', title);
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Open', { in: 'growth', near: 'Stamps [' });
  await ben.press('Drop');
  await ben.submit({ Why: 'Nobody writes' });
  for (const _ of [1, 2, 3]) await leaves('UBEN', bot);
  const asked = (await bot.slack.person('Ana Lopez').sees('direct')).filter((said) => said.includes('has left'));
  expect(asked).toEqual([expect.stringContaining('owned 1 goal of 🚀 Growth. Who owns it now?\nInvoices')]);
});

it(
  'asks the admins where the lead has left, too, or there is none; they may choose, though they are in no team',
  long,
  async () => {
    await using bot = await startInCompany(planningWeek);
    const zoe = bot.slack.person('Zoe Admin');
    await propose(bot, 'Ben Okoye', 'Invoices');
    await propose(bot, 'Fay Osei', 'Maps');
    await leaves('UANA', bot);
    await leaves('UBEN', bot);
    await leaves('UFAY', bot);
    expect(await sees(bot, 'Ana Lopez')).toBe('');
    expect(await sees(bot, 'Zoe Admin')).toContain('@Fay Osei has left, and owned 1 goal of Mobile. Who owns it now?');
    await zoe.press('Choose an owner', { in: 'direct', near: 'Invoices' });
    await zoe.submit({ 'Who owns it now': 'Cat Lindqvist' });
    expect(await sees(bot, 'Zoe Admin')).toContain('🚀 Growth: no goal of @Ben Okoye waits for an owner any more.');
  },
);

it('asks in the lead’s own day', long, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', 'Invoices');
  await bot.until('2026-12-01T22:00:00Z');
  await leaves('UBEN', bot);
  expect(await sees(bot, 'Ana Lopez')).toBe('');
  await bot.until('2026-12-02T08:00:00Z');
  expect(await sees(bot, 'Ana Lopez')).toContain('@Ben Okoye has left');
});

it('says to whoever comes second that there is an owner already, and to others who can choose', long, async () => {
  await using bot = await startInCompany(planningWeek);
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await propose(bot, 'Ben Okoye', 'Invoices');
  await leaves('UBEN', bot);
  await ana.press('Choose an owner', { in: 'direct' });
  await bot.slack.admin.changePerson('Ben Okoye', { isDeactivated: false });
  await ana.submit({ 'Who owns it now': 'Cat Lindqvist' });
  expect(await ana.seesModal()).toContain('Somebody else owns it already');
  await bot.slack.admin.changePerson('Ana Lopez', { isGuest: true });
  await ana.submit({ 'Who owns it now': 'Cat Lindqvist' });
  expect(await ana.seesModal()).toMatch(/Guests only read here\. You can't choose an owner for this goal; .* can\./);
  expect(await ben.sees('direct')).toEqual([]);
});

it(
  'asks about a goal that was not nailed until somebody says what came of it, and not about one that was',
  long,
  async () => {
    await using bot = await liveUntilVotes();
    await bot.until('2026-12-10T10:00:00Z');
    await leaves('UBEN', bot);
    const asked = async () =>
      (await bot.slack.person('Ana Lopez').sees('direct')).find((one) => one.includes('has left'));
    const before = (await asked())!;
    for (const title of ['Cards', 'Speed', 'Posters', 'Keys']) expect(before).toContain(`${title} [Choose an owner]`);
    for (const title of ['Docs', 'Stars', 'Water']) expect(before).not.toContain(title);

    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint 42', { in: 'growth' });
    await ana.press('Open', { in: 'growth', near: 'Speed [' });
    await ana.press('Write the lesson', { in: 'modal' });
    await ana.submit({ 'What did we learn?': 'Measure first', 'What becomes of it?': 'drop' });
    expect(await asked()).not.toContain('Speed');
    expect(await asked()).toContain('Cards [Choose an owner]');
  },
);
