import { features } from '../../../src/features.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';
import { agree, suggest } from '../../support/companies/milestones-company.ts';
import { liveUntilVotes } from '../audit/lived-goals.ts';

/** A week in which everybody has voted: with a sidequest, an objection to answer, milestones, and somebody who has left. */
export async function liveInSprint(): Promise<BotUnderTest> {
  const bot = await liveUntilVotes();
  const [ben, cat, zoe] = ['Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'].map((name) => bot.slack.person(name));
  await cat!.press('Open', { in: 'growth', near: 'Posters [' });
  await cat!.press('Object');
  await cat!.submit({ 'What does not hold of it?': 'Clear', Why: 'Which?' });
  await cat!.close({ all: true });
  await ben!.command('/sidequest', { in: 'growth' });
  await ben!.submit({ What: 'Flowers' });
  for (const title of ['Funnels', 'Pipes']) {
    await suggest(bot, title);
    await agree(bot, title);
  }
  await zoe!.command('/milestone close Pipes');
  await zoe!.submit({ 'Results, or why it is given up': 'Six customers' });
  await bot.slack.admin.deactivate('UFAY');
  await bot.until('2026-12-08T11:05:00Z');
  return bot;
}

/** When the votes have closed: one scraped goal is kept as a tidy-up, one that failed has its lesson, the others wait. */
export async function liveAfterVotes(): Promise<BotUnderTest> {
  const bot = await liveUntilVotes();
  await bot.until('2026-12-09T18:30:00Z');
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/sprint 42', { in: 'growth' });
  await ben.press('Open', { in: 'growth', near: 'Cards [' });
  await ben.press('Say what is left', { in: 'modal' });
  const kept = { 'What becomes of it?': 'keep', 'Who finishes it, if it is kept': 'Cat Lindqvist' };
  await ben.submit({ 'What is left to do?': 'The last page', ...kept });
  await ben.close({ all: true });
  await ben.command('/sprint 42', { in: 'growth' });
  await ben.press('Open', { in: 'growth', near: 'Speed [' });
  await ben.press('Write the lesson', { in: 'modal' });
  await ben.submit({ 'What did we learn?': 'Measure first', 'What becomes of it?': 'reshape' });
  await ben.close({ all: true });
  return bot;
}

/** And the lead has finalised, so that the work can be divided. */
export async function liveWithWork(): Promise<BotUnderTest> {
  const bot = await liveAfterVotes();
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Finalise', { in: 'growth' });
  await ana.submit({ 'Goals that Sprint 43 commits to': ['Invoices by post', 'Posters'] });
  await bot.until('2026-12-10T11:00:00Z');
  return bot;
}

/** Growth's rota, at the first hand-over: Ana's week is over, Ben's has begun. */
export async function liveWithRota(): Promise<BotUnderTest> {
  const bot = await startInCompany('2026-12-03T10:00:00Z', {}, undefined, features);
  await bot.sleepUntil('2026-12-03T10:00:00Z');
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  await bot.until('2026-12-07T11:00:00Z');
  return bot;
}

/** And Ben asks for cover, Cat for a swap. */
export async function liveWithRequests(): Promise<BotUnderTest> {
  const bot = await liveWithRota();
  const [ben, cat] = ['Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  await ben!.command('/hero cover', { in: 'growth' });
  await ben!.submit();
  await ben!.close({ all: true });
  await cat!.command('/hero swap', { in: 'growth' });
  await cat!.submit({ 'In exchange for': 'Ben Okoye · Mon 28 Dec – Fri 1 Jan 2027 · Support' });
  await cat!.close({ all: true });
  return bot;
}
