import { expect, it } from 'vitest';
import { cards, heads, startMeeting, wednesday } from '../../support/companies/meeting-company.ts';

const command = '/roofshot company-goals';
const last = (messages: string[]) => messages.at(-1);

it('are written down by an admin, and open pre-read and run-sheet from then on', { tags: ['long'] }, async () => {
  await using bot = await startMeeting({ goals: [cards] });
  await bot.until(wednesday('10:00'));
  expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain('No company goals are kept here yet');

  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command(command);
  expect(last(await zoe.sees('general'))).toContain('an admin writes them down with /roofshot company-goals');
  await zoe.press('Write them down', { in: 'general' });
  await zoe.submit({
    'What the company aims for': 'Grow *3×*\n\n  Stay <!channel> & fast  ',
    'What it leaves aside for now': 'Enterprise :moneybag:',
  });

  const goals = 'Company goals\n• Grow *3×*\n• Stay <!channel> & fast\nNot now\n• Enterprise :moneybag:';
  expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain(goals);
  await bot.until(wednesday('15:50'));
  const [, runSheet] = await heads(bot, 'Ana Lopez', 'planning');
  expect(runSheet).toContain(`planning meeting is Today 16:00.\n${goals}`);
  const [preRead] = await bot.slack.person('Ana Lopez').messages('planning');
  expect(preRead?.text).toContain('Company goal: Stay &lt;!channel&gt; &amp; fast\nNot now: Enterprise :moneybag:');
  expect((await bot.store.changes.of('company-goals', 'workspace')).map(({ by }) => by)).toEqual(['UZOE']);
});

it('are there for everybody to read, and for admins to change', async () => {
  await using bot = await startMeeting();
  await bot.store.companyGoals.save({ goals: ['Grow'], nonGoals: [] }, { by: 'UZOE', at: bot.now() });
  const ana = bot.slack.person('Ana Lopez');
  await ana.command(command);
  expect(last(await ana.sees('general'))).toBe('Company goals\n• Grow\nEach pre-read and run-sheet opens with them.');

  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command(command);
  await zoe.press('Edit', { in: 'general' });
  await zoe.submit({ 'What the company aims for': '' });
  expect(await bot.store.companyGoals.read()).toEqual({ goals: [], nonGoals: [] });
});

it('are refused beside the field where they are no short list, and nothing typed is lost', async () => {
  await using bot = await startMeeting();
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command(command);
  await zoe.press('Write them down', { in: 'general' });
  const answer = await zoe.submit({
    'What the company aims for': Array(8).fill('Grow').join('\n'),
    'What it leaves aside for now': `Short\n${'x'.repeat(151)}`,
  });
  expect(answer).toMatchObject({
    errors: {
      goals: 'These are 8; a short list has 7 at most.',
      nonGoals: 'Line 2 has 151 characters; it can have 150 at most.',
    },
  });
  expect(await bot.store.companyGoals.read()).toEqual({ goals: [], nonGoals: [] });
  await zoe.submit({ 'What the company aims for': 'Grow', 'What it leaves aside for now': '' });
  expect(await bot.store.companyGoals.read()).toEqual({ goals: ['Grow'], nonGoals: [] });
});

it('are not changed by somebody who is no admin any more', { tags: ['long'] }, async () => {
  await using bot = await startMeeting({ settings: { admins: ['UZOE', 'UBEN'] } });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command(command);
  await ben.press('Write them down', { in: 'general' });
  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.settings.change((settings) => ({ ...settings, admins: ['UZOE'] }), stamp);
  expect(await ben.submit({ 'What the company aims for': 'Mine' })).toMatchObject({
    errors: { goals: "You can't change the company goals; Zoe Admin (admin) can." },
  });
  await ben.close();
  await ben.press('Write them down', { in: 'general' });
  expect(last(await ben.sees('general'))).toBe("You can't change the company goals; @Zoe Admin (admin) can.");
  expect(await bot.store.companyGoals.read()).toEqual({ goals: [], nonGoals: [] });
});
