import type { Feature } from '../../../src/feature.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { help } from '../../../src/features/help/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { retros } from '../../../src/features/retros/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { type BotUnderTest, startBot } from '../bot.ts';
import { settle } from './week-company.ts';

/** Sprint 42 runs from Mon 30 Nov to Fri 11 Dec 2026; it is the Thursday after its planning meeting. */
export async function startRetro(at = '2026-12-10T10:00:00Z', more: readonly Feature[] = []): Promise<BotUnderTest> {
  const own = [setUp, settings, people, goals, retros, ...more];
  const bot = await startBot('2026-12-07T12:00:00Z', { features: [...own, help(own)] });
  await settle(bot.store, { setUpAt: '2026-12-07T12:00:00Z', first: ['2026-11-30', '2026-12-11'] });
  await bot.until(at);
  return bot;
}

/** Ana is in two teams, and asked which. */
export async function write(bot: BotUnderTest, name: string, answers: Record<string, string | string[]>) {
  const person = bot.slack.person(name);
  await person.command('/sprint retro', { in: 'growth' });
  if (name === 'Ana Lopez') await person.press('Write', { in: 'growth', near: '🚀 Growth' });
  return person.submit(answers);
}

/** The retro in the channel of Growth, as somebody sees it. */
export const seen = async ({ slack }: BotUnderTest, name = 'Cat Lindqvist') =>
  (await slack.person(name).sees('growth')).find((message) => message.startsWith('Retro of'));
