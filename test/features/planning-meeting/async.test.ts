import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import {
  cards,
  heads,
  invoices,
  replies,
  shards,
  startMeeting,
  wednesday,
} from '../../support/companies/meeting-company.ts';

const settings = { isAsync: true };
const later = { weekday: 3, time: Temporal.PlainTime.from('18:00') } as const;
const talkList = async (bot: BotUnderTest) =>
  (await heads(bot, 'Ana Lopez', 'planning')).find((head) => head.startsWith('To talk about'));

describe('a workspace without a meeting', () => {
  it('reads, answers and finalises until the deadline; then only what is contested is listed', {
    tags: ['long'],
  }, async () => {
    await using bot = await startMeeting({ goals: [cards, invoices, shards], settings });
    await bot.until(wednesday('10:00'));
    const [preRead] = await heads(bot, 'Ana Lopez', 'planning');
    expect(preRead).toContain(
      ':hourglass_flowing_sand: There is no meeting: read, answer and finalise until Today 16:00.',
    );
    expect(preRead).toContain('Please answer until then; a “no” is what we talk about.');
    await bot.slack.person('Dan Rossi').press('Ambitious enough? No', { in: 'planning', near: 'Tables are sharded [' });
    await bot.slack.person('Ana Lopez').press('Right goal? Yes', { in: 'planning', near: 'Customers pay by card [' });

    await bot.until(wednesday('15:59'));
    expect(await heads(bot, 'Ana Lopez', 'planning')).toHaveLength(1);
    await bot.until(wednesday('16:00'));
    expect((await heads(bot, 'Ana Lopez', 'planning')).slice(1)).toEqual([
      [
        'To talk about: planning of Sprint 43',
        '2 of 3 goals to talk about. What is not listed here is agreed.',
        'Customers pay by *invoice* [Open]',
        '🚀 Growth · 1 needed team has not said yes',
        'Tables are sharded [Open]',
        '~Core~ Platform · Ambitious enough? 1 no',
      ].join('\n'),
    ]);
  });

  it('closes the answers at the deadline', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], settings });
    await bot.until(wednesday('16:00'));
    const details = (await replies(bot, 'Ana Lopez', 'planning')).find((reply) =>
      reply.includes('Customers pay by card'),
    );
    expect(details).toContain(':lock: The answers closed at the deadline.');
    expect(details).not.toContain('[Right goal? Yes]');
  });

  it('refuses an answer after the deadline', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], settings: { ...settings, meeting: later } });
    await bot.until(wednesday('16:00'));
    const stamp = { by: 'UZOE', at: bot.now() };
    const meeting = { weekday: 3, time: Temporal.PlainTime.from('16:00') } as const;
    await bot.store.settings.change((settings) => ({ ...settings, meeting }), stamp);
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Right goal? Yes', { in: 'planning', near: 'Customers pay by card [' });
    expect((await ana.sees('planning')).at(-1)?.trim()).toBe('The deadline has passed, so the answers are closed.');
    expect((await bot.store.goals.find('cards'))?.marks).toEqual([]);
  });

  it('says when all is agreed, also once it is', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [invoices, shards], settings });
    await bot.until(wednesday('16:00'));
    expect(await talkList(bot)).toContain('1 of 2 goals to talk about.');
    const stamp = { by: 'UFAY', at: bot.now() };
    await bot.store.goals.change('invoices', (goal) => ({ kind: 'edited', goal: { ...goal, needs: [] } }), stamp);
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'planning', near: 'Customers pay by *invoice* [' });
    await ana.submit();
    expect(await talkList(bot)).toBe(
      'To talk about: planning of Sprint 43\n:tada: All is agreed: nothing is open on 2 goals.',
    );
  });

  it('says so where nobody has proposed anything', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ settings });
    await bot.until(wednesday('16:00'));
    expect(await talkList(bot)).toContain('Nobody has proposed a goal, so there is nothing to talk about.');
  });

  it('has /sprint plan without turns', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], settings });
    await bot.until(wednesday('12:00'));
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint plan');
    const plan = (await ana.sees('general')).at(-1);
    expect(plan).toContain('Planning of Sprint 43\n');
    expect(plan).toContain('Teams\n1. 🚀 Growth  1 proposed\n');
    expect(plan).not.toMatch(/Breakouts|Start the meeting|in turn/);
  });

  it('has no turns to move on, though a run-sheet was posted before it went without a meeting', {
    tags: ['long'],
  }, async () => {
    await using bot = await startMeeting({ goals: [cards] });
    await bot.until(wednesday('15:50'));
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.settings.change((settings) => ({ ...settings, isAsync: true }), stamp);
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Start the meeting', { in: 'planning' });
    expect((await ana.sees('planning')).at(-1)).toContain('There is no meeting: read, answer and finalise until');
  });
});
