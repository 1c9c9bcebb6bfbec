import { expect, it } from 'vitest';
import { absences } from '../../../src/features/absences/index.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const asks = 'Your turn as support hero of Support end';
const offers = 'Did your turn in Support leave work for you?';

/** Ana has the week of Mon 30 Nov 2026, then Ben, then Cat; all of them have looked at their Home, and do not open it again. */
async function start(at: string) {
  const bot = await startInCompany(at, {}, undefined, [people, goals, absences, hero, handOvers]);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  const [ana, ben, cat] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  for (const person of [ana, ben, cat]) await person!.openHome();
  return { bot, ana: ana!, ben: ben!, cat: cat! };
}

it('is drawn again at the hand-over, for all whom the rota concerns', { tags: ['long'] }, async () => {
  const { bot, ana, ben } = await start('2026-12-07T08:58:00Z');
  await using _ = bot;
  await bot.until('2026-12-07T08:59:00Z');
  expect(await ben.seesHome()).toContain('Support: @Ana Lopez until Today 09:00\nNext: @Ben Okoye');
  await bot.until('2026-12-07T09:00:00Z');
  for (const person of [ana, ben]) {
    expect(await person.seesHome()).toContain('Support: @Ben Okoye until Dec 14, 2026 09:00\nNext: @Cat Lindqvist');
  }
});

it('has the note that somebody owes from the moment it is asked for, until it is written', {
  tags: ['long'],
}, async () => {
  const { bot, ana, ben } = await start('2026-12-04T14:58:00Z');
  await using _ = bot;
  await bot.until('2026-12-04T14:59:00Z');
  expect(await ana.seesHome()).not.toContain(asks);
  await bot.until('2026-12-04T15:00:00Z');
  expect(await ana.seesHome()).toContain(
    'What needs you now\n:memo: Your turn as support hero of Support ends Dec 7, 2026 09:00. What should @Ben Okoye know?',
  );
  expect(await ben.seesHome()).not.toContain(asks);
  await bot.until('2026-12-07T10:00:00Z');
  expect(await ana.seesHome()).toContain(`${asks}ed`);
  await ana.press('Write the note', { in: 'home' });
  await ana.submit({ 'How heavy was it?': 'Heavy' });
  expect(await ana.seesHome()).not.toContain(asks);
});

it('takes a quiet week in one click', { tags: ['long'] }, async () => {
  const { bot, ana, ben } = await start('2026-12-04T14:58:00Z');
  await using _ = bot;
  await bot.until('2026-12-04T15:00:00Z');
  await ana.press('Quiet week', { in: 'home' });
  expect(await ana.seesHome()).not.toContain(asks);
  await bot.until('2026-12-07T09:00:00Z');
  expect((await ben.sees('direct')).join('\n')).toContain('@Ana Lopez: it was quiet.');
});

it('offers the days after a turn for as long as they last, and shows to all who keeps today', {
  tags: ['long'],
}, async () => {
  const { bot, ana, ben } = await start('2026-12-07T08:58:00Z');
  await using _ = bot;
  expect(await ana.seesHome()).not.toContain(offers);
  await bot.until('2026-12-07T09:00:00Z');
  expect(await ana.seesHome()).toContain(offers);
  expect(await ben.seesHome()).not.toContain(offers);
  await ana.press('Follow-up days', { in: 'home' });
  await ana.submit({ 'Mon 7 Dec': 'Half of it', 'Tue 8 Dec': 'All of it' });
  expect(await ana.seesHome()).toContain('Your follow-up days after your turn in Support: Mon 7 Dec (half), Tue 8 Dec');
  expect(await ana.seesHome()).toContain('Finishing what the turn before left, today: @Ana Lopez (half of the day)');
  await bot.until('2026-12-08T09:00:00Z');
  await ben.openHome();
  expect(await ben.seesHome()).toContain('Finishing what the turn before left, today: @Ana Lopez\n');
  await bot.until('2026-12-10T09:00:00Z');
  await ana.openHome();
  expect(await ana.seesHome()).not.toContain('ollow-up days');
});
