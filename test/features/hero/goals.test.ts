import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { planningWeek, propose } from '../../support/companies/goals-company.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

/** Sprint 43 runs from Mon 14 to Fri 25 Dec: Cat has its first week, Ana the second. */
it('says when an owner is picked, on the card and in the list that they are support hero in that sprint', {
  tags: ['long'],
}, async () => {
  await using bot = await startWithRota(planningWeek);
  const cat = bot.slack.person('Cat Lindqvist');
  const note =
    '@Cat Lindqvist is busy with customers as support hero on 5 of the 10 working days of Sprint 43 (Mon 14 – Fri 18 Dec).';
  await cat.shortcut('Propose a goal');
  await cat.fill({ Owner: 'Cat Lindqvist' });
  expect(await cat.seesModal()).toContain(note);
  await cat.close();
  await propose(bot, 'Cat Lindqvist', 'Customers pay in a minute');
  expect((await cat.sees('growth'))[0]).toContain(note);
  await cat.press('Open', { in: 'growth' });
  expect(await cat.seesModal()).toContain(note);
});

it('tells the days of a turn from those kept after it', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(planningWeek);
  const cat = bot.slack.person('Cat Lindqvist');
  const [monday, tuesday] = ['2026-12-21', '2026-12-22'].map((on) => Temporal.PlainDate.from(on)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  const kept = [
    { on: monday, isHalf: false },
    { on: tuesday, isHalf: true },
  ];
  await bot.store.followUps.keep('UCAT', [monday, tuesday], kept, { by: 'UCAT', at: bot.now() });
  await propose(bot, 'Cat Lindqvist', 'Customers pay in a minute');
  expect((await cat.sees('growth'))[0]).toContain(
    'as support hero on 5 of the 10 working days of Sprint 43 (Mon 14 – Fri 18 Dec), and finishes what a turn left on 1½ more (Mon 21 – Tue 22 Dec).',
  );
});

it('draws the list again when the turn is covered', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(planningWeek);
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await propose(bot, 'Cat Lindqvist', 'Customers pay in a minute');
  await cat.command('/hero cover', { in: 'growth' });
  await cat.submit({ 'Ask only': 'Ben Okoye' });
  await ben.press('I’ll do it', { in: 'direct' });
  expect((await cat.sees('growth'))[0]).not.toContain('busy with customers');
});
