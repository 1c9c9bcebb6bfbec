import { expect, it } from 'vitest';
import { endRotasOf } from '../../../src/shared/hero/end-rotas.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';
import { feed, line, linkOf, type ReadEvent } from './calendar-company.ts';

const own = 'Your own turns';
const all = 'Support, everybody';
const names = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'] as const;

/** It is 10:00 on a Tuesday in Ana's week. */
async function start() {
  const bot = await startWithRota('2026-12-01T10:00:00Z');
  const [ana, ben, cat] = names.map((name) => bot.slack.person(name));
  const whole = await linkOf(bot, 'Pat Moreau', all);
  const at = (time: string) => bot.sleepUntil(`2026-12-01T${time}:00Z`);
  return { bot, at, ana: ana!, ben: ben!, cat: cat!, whole };
}

const firstLines = async (link: string, count: number) => (await feed(link)).slice(0, count).map(line);

/** What a program needs to take other words for an event that it knows. */
function expectNewer(after: ReadEvent | undefined, before: ReadEvent | undefined): void {
  expect(after!.uid).toBe(before!.uid);
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
  expect(after!.modified > before!.modified && after!.stamp > before!.stamp).toBe(true);
}

it('shows swaps, covers and take-overs in the rota’s calendar and in those of all whom they touch', {
  tags: ['long'],
}, async () => {
  const { bot, at, ana, ben, cat, whole } = await start();
  await using _ = bot;
  const links = await ownLinks(bot);
  await ben.command('/hero swap', { in: 'growth' });
  await ben.submit({
    Give: 'Ben Okoye · Mon 7 – Fri 11 Dec · Support',
    'In exchange for': 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support',
  });
  await cat.press('Swap', { in: 'direct' });
  await at('10:10');
  await cat.command('/hero cover', { in: 'growth' });
  await cat.submit({ 'Only from': '2026-12-08', 'Only until': '2026-12-08', 'Ask only': 'Ana Lopez' });
  await ana.press('I’ll do it', { in: 'direct' });
  await at('10:20');
  await ben.command('/hero', { in: 'growth' });
  await ben.press('Take over now', { in: 'growth' });

  const lines = await firstLines(whole, 7);
  expect(lines).toEqual([
    'Ana Lopez 30T09:00 – 01T10:20',
    'Ben Okoye 01T10:20 – 07T09:00 for Ana Lopez',
    'Cat Lindqvist 07T09:00 – 08T09:00 for Ben Okoye',
    'Ana Lopez 08T09:00 – 09T09:00 for Ben Okoye',
    'Cat Lindqvist 09T09:00 – 14T09:00 for Ben Okoye',
    'Ben Okoye 14T09:00 – 21T09:00 for Cat Lindqvist',
    'Ana Lopez 21T09:00 – 28T09:00',
  ]);
  for (const name of names) {
    const theirs = lines.filter((one) => one.startsWith(name));
    expect(await firstLines(links.get(name)!, theirs.length), name).toEqual(theirs);
  }
});

it('gives a turn back that is undone, and leaves alone what nobody touched', { tags: ['long'] }, async () => {
  const { bot, at, ben, cat, whole } = await start();
  await using _ = bot;
  const before = await feed(whole);
  await at('10:10');
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit({ 'Only from': '2026-12-08', 'Only until': '2026-12-09', 'Ask only': 'Cat Lindqvist' });
  await cat.press('I’ll do it', { in: 'direct' });
  const covered = await feed(whole);
  expect(covered.slice(1, 4).map(line)).toEqual([
    'Ben Okoye 07T09:00 – 08T09:00',
    'Cat Lindqvist 08T09:00 – 10T09:00 for Ben Okoye',
    'Ben Okoye 10T09:00 – 14T09:00',
  ]);
  expectNewer(covered[1], before[1]);

  await at('10:20');
  await ben.press('Undo', { in: 'direct' });
  const undone = await feed(whole);
  expect(undone.map(line)).toEqual(before.map(line));
  expectNewer(undone[1], covered[1]);
  expect(undone[2]).toEqual(before[2]);
});

it('moves what an edit moves, and lets go what an end cuts off', { tags: ['long'] }, async () => {
  const { bot, at, ana, whole } = await start();
  await using _ = bot;
  const before = await feed(whole);
  await at('10:10');
  await ana.command('/hero rota', { in: 'growth' });
  await ana.submit({ 'Hand-over time': '11:00', 'Changes from': '2026-12-14' });
  await ana.submit();
  const moved = await feed(whole);
  expect(moved.slice(0, 3).map(line)).toEqual([
    'Ana Lopez 30T09:00 – 07T09:00',
    'Ben Okoye 07T09:00 – 14T11:00',
    'Cat Lindqvist 14T11:00 – 21T11:00',
  ]);
  expectNewer(moved[1], before[1]);
  expect(moved.map(({ uid }) => uid)).not.toContain(before[2]!.uid);

  await endRotasOf('growth', { by: 'UZOE', at: bot.now() }, bot.store);
  expect((await feed(whole)).map(line)).toEqual(['Ana Lopez 30T09:00 – 01T10:10']);
});

it('follows new names of people and of the rota, in a way that calendar programs notice', {
  tags: ['long'],
}, async () => {
  const { bot, at, ana, whole } = await start();
  await using _ = bot;
  const before = await feed(whole);
  await at('10:10');
  await bot.slack.admin.changePerson('Ben Okoye', { name: 'Ben Okoye-Reyes' });
  const renamed = await feed(whole);
  expect(renamed[1]!.summary).toBe('Support hero: Ben Okoye-Reyes (Support)');
  expectNewer(renamed[1], before[1]);
  expect(renamed[2], 'a turn of somebody else').toEqual(before[2]);

  await at('10:20');
  await ana.command('/hero rota', { in: 'growth' });
  await ana.submit({ Name: 'Customer care' });
  await ana.submit();
  const care = await feed(whole);
  expect(care[1]!.summary).toBe('Support hero: Ben Okoye-Reyes (Customer care)');
  expectNewer(care[1], renamed[1]);
});

async function ownLinks(bot: BotUnderTest) {
  const links = new Map<string, string>();
  for (const name of names) links.set(name, await linkOf(bot, name, own));
  return links;
}
