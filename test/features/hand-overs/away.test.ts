import { expect, it } from 'vitest';
import { absences } from '../../../src/features/absences/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

/** Growth's channel, in which Ana has the week of Mon 30 Nov 2026, then Ben, then Cat. */
async function start() {
  const at = '2026-11-30T08:00:00Z';
  const bot = await startInCompany(at, {}, undefined, [people, absences, hero, turnRequests, handOvers]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  const [ana, ben, cat, pat] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Pat Moreau'].map((name) =>
    bot.slack.person(name),
  );
  const channel = async () => (await pat!.sees('growth')).findLast((text) => text.includes('is support hero'))!;
  return { bot, ana: ana!, ben: ben!, cat: cat!, channel };
}

it('says in the channel at the hand-over when the hero is away, until that is covered', {
  tags: ['long'],
}, async () => {
  const { bot, ben, cat, channel } = await start();
  await using _ = bot;
  await ben.command('/hero away 2026-12-08 2026-12-09');
  await ben.submit();
  await ben.close();
  await bot.until('2026-12-07T09:00:00Z');
  expect(await channel()).toContain('@Ben Okoye is support hero of Support until');
  expect(await channel()).toContain(':palm_tree: They are away Tue 8 – Wed 9 Dec: who covers? /hero says how.');
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit({ 'Only from': '2026-12-08', 'Only until': '2026-12-09', 'Ask only': 'Cat Lindqvist' });
  await cat.press('I’ll do it', { in: 'direct' });
  expect(await channel()).toContain('@Ben Okoye is support hero of Support until');
  expect(await channel()).not.toContain(':palm_tree:');
});

it('says so at once in the middle of a turn, and takes it back with the absence', { tags: ['long'] }, async () => {
  const { bot, ana, channel } = await start();
  await using _ = bot;
  await bot.until('2026-11-30T09:00:00Z');
  expect(await channel()).not.toContain(':palm_tree:');
  await ana.command('/hero away 2026-12-02');
  await ana.submit();
  expect(await channel()).toContain(':palm_tree: They are away Wed 2 Dec: who covers?');
  await ana.close();
  await ana.command('/hero away');
  await ana.press('Remove');
  expect(await channel()).not.toContain(':palm_tree:');
});
