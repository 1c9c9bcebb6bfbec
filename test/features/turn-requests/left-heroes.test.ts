import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

const tuesday = '2026-12-01T10:00:00Z';

/** A minute later the bot has looked. */
async function leaves(person: string, bot: BotUnderTest) {
  await bot.until(bot.now().toString());
  await bot.slack.admin.deactivate(person);
  await bot.until(bot.now().add({ minutes: 1 }).toString());
}

it('asks the lead at once for cover of the turns of somebody who has left, and the lead gets it', {
  tags: ['long'],
}, async () => {
  await using bot = await startWithRota(tuesday);
  const [ana, ben, cat] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  await leaves('UBEN', bot);
  expect(await ana!.sees('direct')).toHaveLength(1);
  expect((await ana!.sees('direct')).at(-1)).toContain(
    ':wave: @Ben Okoye has left, and has turns as support hero of Support: Mon 7 – Fri 11 Dec, Mon 28 Dec – Fri 1 Jan 2027, Mon 18 – Fri 22 Jan 2027, 15 more within a year. Who covers?',
  );
  expect(await ben!.sees('direct')).toEqual([]);

  await ana!.press('Ask for cover', { in: 'direct' });
  await ana!.submit();
  await cat!.press('I’ll do it', { in: 'direct' });
  expect((await ana!.sees('direct')).join('\n')).toContain(
    'covers for @Ben Okoye as support hero of Support: Mon 7 – Fri 11 Dec',
  );
  await bot.until('2026-12-03T10:00:00Z');
  expect((await ana!.sees('direct')).filter((said) => said.includes('has left'))).toHaveLength(1);
});

it('asks the leads of their teams, or else the admins, also about turns that were covered', {
  tags: ['long'],
}, async () => {
  await using bot = await startWithRota(tuesday);
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/hero cover', { in: 'growth' });
  await zoe.submit({ Turn: 'Ben Okoye · Mon 7 – Fri 11 Dec · Support', 'Ask only': 'Fay Osei' });
  await bot.slack.person('Fay Osei').press('I’ll do it', { in: 'direct' });
  await leaves('UFAY', bot);
  await leaves('UANA', bot);
  const saidTo = async (name: string) =>
    (await bot.slack.person(name).sees('direct'))
      .filter((one) => one.includes('has left'))
      .map((one) => one.split('. ')[0]);
  const fay = ':wave: @Fay Osei has left, and has turns as support hero of Support: Mon 7 – Fri 11 Dec';
  expect(await saidTo('Ana Lopez')).toEqual([fay]);
  expect(await saidTo('Zoe Admin')).toEqual([fay]);
  expect(await saidTo('Dan Rossi')).toHaveLength(1);
  expect((await saidTo('Dan Rossi'))[0]).toContain(
    '@Ana Lopez has left, and has turns as support hero of Support: Tue 1',
  );
});

it('says so when they have come back, and where somebody asks who is hero meanwhile', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  const cat = bot.slack.person('Cat Lindqvist');
  await leaves('UANA', bot);
  await cat.command('/hero', { in: 'growth' });
  expect((await cat.sees('growth')).at(-1)).toContain('They have left, and nobody covers for them yet.');
  await bot.slack.admin.changePerson('UANA', { isDeactivated: false });
  await bot.store.announcements.redrawAbout('support');
  await bot.bot.settled();
  expect((await bot.slack.person('Dan Rossi').sees('direct')).at(-1)).toContain('nothing left to do');
});
