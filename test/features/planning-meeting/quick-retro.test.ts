import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { cards, heads, startMeeting, wednesday } from '../../support/companies/meeting-company.ts';

const runSheet = async (bot: BotUnderTest) =>
  (await heads(bot, 'Ana Lopez', 'planning')).find((head) => head.startsWith('Run-sheet'));
const press = (bot: BotUnderTest, name: string, label: string) =>
  bot.slack.person(name).press(label, { in: 'planning', near: 'Run-sheet' });
const last = async (bot: BotUnderTest, name: string) => (await bot.slack.person(name).sees('planning')).at(-1);

async function startQuickRetro(): Promise<BotUnderTest> {
  const bot = await startMeeting({ goals: [cards] });
  await bot.until(wednesday('15:50'));
  return bot;
}

it('asks two questions about the sprint that ends, and shows the answers in place', { tags: ['long'] }, async () => {
  await using bot = await startQuickRetro();
  expect(await runSheet(bot)).toContain(
    [
      'Quick retro of Sprint 42',
      'Did we get everything done? nobody has answered yet',
      'Should something else have come first? nobody has answered yet',
      '[All done] [Not everything] [The right things first] [Something else …]',
    ].join('\n'),
  );
  await press(bot, 'Ana Lopez', 'All done');
  await press(bot, 'Ben Okoye', 'Not everything');
  await press(bot, 'Ben Okoye', 'The right things first');
  await press(bot, 'Dan Rossi', 'Something else …');
  await bot.slack.person('Dan Rossi').submit({ 'What should have come first?': 'The *login* was broken <!here>' });
  expect(await runSheet(bot)).toContain(
    [
      'Did we get everything done? 1 yes, 1 no',
      'Should something else have come first? 1 yes, 1 no',
      '• The *login* was broken <!here>  @Dan Rossi',
    ].join('\n'),
  );
});

it('lets people change their mind: the last answer counts, with what they said before to edit', {
  tags: ['long'],
}, async () => {
  await using bot = await startQuickRetro();
  await press(bot, 'Dan Rossi', 'Something else …');
  await bot.slack.person('Dan Rossi').submit({ 'What should have come first?': 'Login' });
  await press(bot, 'Dan Rossi', 'Something else …');
  expect(await bot.slack.person('Dan Rossi').seesModal()).toContain('Login');
  await bot.slack.person('Dan Rossi').close();
  await press(bot, 'Dan Rossi', 'The right things first');
  await press(bot, 'Dan Rossi', 'The right things first');
  expect(await runSheet(bot)).toContain('Should something else have come first? 0 yes, 1 no\n[All done]');
});

it('is for full members of teams, until the next sprint begins', { tags: ['long'] }, async () => {
  await using bot = await startQuickRetro();
  await press(bot, 'Gil Guest', 'All done');
  expect(await last(bot, 'Gil Guest')).toContain('Guests only read here.');
  await press(bot, 'Zoe Admin', 'Something else …');
  expect(await last(bot, 'Zoe Admin')).toContain('full members of this workspace who are in a team');

  await press(bot, 'Ana Lopez', 'Something else …');
  await bot.until('2026-12-14T09:00:00Z');
  const answer = await bot.slack.person('Ana Lopez').submit({ 'What should have come first?': 'Login' });
  expect(answer).toMatchObject({ errors: { words: expect.stringContaining('the quick retro is closed') } });
  await bot.slack.person('Ana Lopez').close();
  await press(bot, 'Ben Okoye', 'All done');
  expect(await last(bot, 'Ben Okoye')).toContain("your team's own is open with /sprint retro");
  expect(await bot.store.quickRetros.ofSprint(42)).toEqual([]);
});

it('asks for a few words, and keeps what was typed where they are too many', { tags: ['long'] }, async () => {
  await using bot = await startQuickRetro();
  await press(bot, 'Dan Rossi', 'Something else …');
  const dan = bot.slack.person('Dan Rossi');
  expect(await dan.submit({ 'What should have come first?': '\u200b' })).toMatchObject({
    errors: { words: 'Please write a few words.' },
  });
  await dan.submit({ 'What should have come first?': 'Login' });
  expect(await runSheet(bot)).toContain('• Login  @Dan Rossi');
});
