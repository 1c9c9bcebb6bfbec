import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { cards, heads, replies, startMeeting, wednesday } from '../../support/companies/meeting-company.ts';

const goals = [cards];
const titles = async (bot: BotUnderTest, channel = 'planning') =>
  (await heads(bot, 'Ana Lopez', channel)).map((head) => head.split('\n')[0]);
const preRead = 'Pre-read: planning of Sprint 43';
const runSheet = 'Run-sheet: planning of Sprint 43';

describe('after an outage', () => {
  it('the pre-read comes once, late, while it can be read before the meeting', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.sleepUntil(wednesday('13:00'));
    await bot.sleepUntil(wednesday('13:01'));
    const [head] = await heads(bot, 'Ana Lopez', 'planning');
    expect(await titles(bot)).toEqual([preRead]);
    expect(head).toContain('Late: this was due Today 10:00');
    expect(await replies(bot, 'Ana Lopez', 'planning')).toHaveLength(3);
  });

  it('only the run-sheet comes when it is due, too, and none of them after the meeting', {
    tags: ['long'],
  }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.sleepUntil(wednesday('16:05'));
    expect(await titles(bot)).toEqual([runSheet]);

    await using another = await startMeeting({ goals });
    await another.sleepUntil(wednesday('18:00'));
    expect(await another.slack.person('Ana Lopez').sees('planning')).toEqual([]);
  });

  it('of weeks nothing is said that is over', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.sleepUntil('2027-01-06T09:00:00Z');
    expect(await titles(bot)).toEqual([]);
    await bot.until('2027-01-06T10:00:00Z');
    expect(await titles(bot)).toEqual(['Pre-read: planning of Sprint 45']);
  });
});

describe('each is said once', () => {
  it('however often the bot looks', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.until(wednesday('10:00'));
    await bot.storage.store('T1').transaction(async () => {});
    for (const time of ['10:01', '10:02', '15:50', '15:51', '16:30']) await bot.sleepUntil(wednesday(time));
    expect(await titles(bot)).toEqual([preRead, runSheet]);
    expect(await replies(bot, 'Ana Lopez', 'planning')).toHaveLength(6);
  });

  it('though the meeting is moved after it was said, and both show the new time', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.until(wednesday('15:50'));
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/roofshot settings');
    await zoe.press('Edit planning', { in: 'general' });
    await zoe.submit({ 'Its time': '17:30' });
    for (const head of await heads(bot, 'Ana Lopez', 'planning')) expect(head).toContain('is Today 17:30.');
    await bot.until(wednesday('17:30'));
    expect(await titles(bot)).toEqual([preRead, runSheet]);
  });

  it('at its new time, when the dates of the sprint are moved before it', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    const pin = { number: 42, name: null, firstOn: date('2026-11-30'), lastOn: date('2026-12-18') };
    await bot.store.sprints.savePins([pin], { by: 'UZOE', at: bot.now() });
    await bot.until('2026-12-16T09:59:00Z');
    expect(await titles(bot)).toEqual([]);
    await bot.until('2026-12-16T15:50:00Z');
    expect(await titles(bot)).toEqual([preRead, runSheet]);
    expect((await heads(bot, 'Ana Lopez', 'planning'))[1]).toContain('Mon 21 Dec – Fri 1 Jan 2027');
  });

  it('in the channel that is set when it is due', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals });
    await bot.until(wednesday('10:00'));
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.settings.change((settings) => ({ ...settings, planningChannel: 'CGENERAL' }), stamp);
    await bot.until(wednesday('15:50'));
    expect(await titles(bot)).toEqual([preRead]);
    expect(await titles(bot, 'general')).toEqual([runSheet]);
  });
});

const date = (text: string) => Temporal.PlainDate.from(text);
