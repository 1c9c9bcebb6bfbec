import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../src/domain/meeting.ts';
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
import { committed, goalOf } from '../../support/companies/week-company.ts';

const runSheet = async (bot: BotUnderTest) =>
  (await heads(bot, 'Ana Lopez', 'planning')).find((head) => head.startsWith('Run-sheet'));
const press = (bot: BotUnderTest, name: string, label: string) =>
  bot.slack.person(name).press(label, { in: 'planning', near: 'Run-sheet' });
const stage = async ({ store }: BotUnderTest) => {
  const at = stageOf(await store.meetings.find(43));
  return at.kind === 'presenting' ? at.team : at.kind;
};

describe('the run-sheet', () => {
  it('is posted ten minutes before the meeting, in its order, with each team’s goals to finalise in the thread', {
    tags: ['long'],
  }, async () => {
    const goals = [cards, { ...shards, objections: [objection()] }];
    await using bot = await startMeeting({ goals, settings: { meetingLink: 'https://meet.example/?a=1&b=2' } });
    await bot.store.companyGoals.save({ goals: ['Grow'], nonGoals: [] }, { by: 'UZOE', at: bot.now() });
    await bot.until(wednesday('15:49'));
    expect(await runSheet(bot)).toBeUndefined();

    await bot.until(wednesday('15:50'));
    expect(await runSheet(bot)).toBe(
      [
        'Run-sheet: planning of Sprint 43',
        'Mon 14 – Fri 25 Dec :calendar: The planning meeting is Today 16:00.',
        'Company goals',
        '• Grow',
        'Breakouts, 20 minutes: each team finalises its goals, in the thread of this message.',
        'Quick retro of Sprint 42',
        'Did we get everything done? nobody has answered yet',
        'Should something else have come first? nobody has answered yet',
        '[All done] [Not everything] [The right things first] [Something else …]',
        'Teams present in turn',
        '1. ~Core~ Platform  1 proposed · 1 to talk about',
        '2. 🚀 Growth  1 proposed',
        '3. Mobile  no goals yet',
        '[Start the meeting]',
      ].join('\n'),
    );
    const thread = (await replies(bot, 'Ana Lopez', 'planning')).slice(-3);
    expect(thread.map((reply) => reply.split('\n')[0])).toEqual(['  ~Core~ Platform', '  🚀 Growth', '  Mobile']);
    expect(thread[0]).toContain(':speech_balloon: Ana Lopez doubts that it is clear: Which tables?');
    expect(thread[0]).toContain('[Finalise]');
    const messages = await bot.slack.person('Ana Lopez').messages('planning');
    expect(JSON.stringify(messages)).toContain('<https://meet.example/?a=1&amp;b=2|planning meeting>');
  });

  it('leads through the meeting: breakouts, each team with a clock, contested first, and says when it is done', {
    tags: ['long'],
  }, async () => {
    await using bot = await startMeeting({ goals: [cards, shards] });
    await bot.until(wednesday('16:00'));
    await bot.slack.person('Dan Rossi').press('Right goal? No', { in: 'planning', near: 'Customers pay by card [' });

    await press(bot, 'Ana Lopez', 'Start the meeting');
    expect(await runSheet(bot)).toContain(':hourglass_flowing_sand: Now, since 16:00, until 16:20');
    await bot.until(wednesday('16:20'));
    await press(bot, 'Fay Osei', 'First team');
    expect(await runSheet(bot)).toContain(
      [
        ':arrow_forward: 1. 🚀 Growth  presents now, since 16:20',
        '      • :rocket: Customers pay by card · of Ben Okoye · Right goal? 1 no',
        '2. ~Core~ Platform  1 proposed',
        '3. Mobile  no goals yet',
        '[Next team]',
      ].join('\n'),
    );
    await bot.until(wednesday('16:30'));
    await press(bot, 'Zoe Admin', 'Next team');
    await press(bot, 'Zoe Admin', 'Next team');
    expect(await runSheet(bot)).toContain(
      [
        '1. 🚀 Growth  has presented',
        '2. ~Core~ Platform  has presented',
        ':arrow_forward: 3. Mobile  presents now, since 16:30',
        '[Finish]',
      ].join('\n'),
    );
    await bot.until(wednesday('16:45'));
    await press(bot, 'Ana Lopez', 'Finish');
    expect(await runSheet(bot)).toContain(
      '3. Mobile  has presented\n:checkered_flag: Done at 16:45. Good luck with Sprint 43!',
    );
    expect(await runSheet(bot)).not.toContain('[');
    expect((await bot.store.changes.of('meeting', '43')).map(({ by }) => by)).toEqual([
      'UANA',
      'UFAY',
      'UZOE',
      'UZOE',
      'UANA',
    ]);
  });

  it('keeps the order from the first team on, whatever is said meanwhile', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards, shards] });
    await bot.until(wednesday('16:00'));
    await press(bot, 'Ana Lopez', 'Start the meeting');
    await press(bot, 'Ana Lopez', 'First team');
    expect(await stage(bot)).toBe('platform');
    await bot.slack.person('Dan Rossi').press('Right goal? No', { in: 'planning', near: 'Customers pay by card [' });
    expect(await runSheet(bot)).toContain('2. 🚀 Growth  1 proposed · 1 to talk about\n3. Mobile');
  });
});

describe('the meeting moves on', () => {
  it('by one step when two press at once, and the other hears where it is', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards, shards] });
    await bot.until(wednesday('16:00'));
    const both = ['Ana Lopez', 'Dan Rossi'];
    await Promise.all(both.map((name) => press(bot, name, 'Start the meeting')));
    expect(await stage(bot)).toBe('breakouts');
    await Promise.all(both.map((name) => press(bot, name, 'First team')));
    expect(await stage(bot)).toBe('platform');

    const told = await Promise.all(
      both.map(async (name) => (await bot.slack.person(name).sees('planning')).filter(isTold)),
    );
    expect(told.flat().map((one) => one.trim())).toEqual([
      'Somebody was quicker: the meeting is at the breakouts now.',
      'Somebody was quicker: the meeting is at ~Core~ Platform now.',
    ]);
  });

  it.each([
    [
      'a guest',
      'Gil Guest',
      'planning',
      "Guests only read here. You can't move the meeting on: that is for full members of this workspace.",
    ],
    [
      'somebody of another company',
      'Xen Foreign',
      'growth',
      "People from other companies only read here. You can't move the meeting on: that is for full members of this workspace.",
    ],
  ])('not for %s', { tags: ['long'] }, async (_, name, channel, refusal) => {
    await using bot = await startMeeting({ settings: { planningChannel: channel === 'growth' ? 'CGROWTH' : 'CPLAN' } });
    await bot.until(wednesday('16:00'));
    const person = bot.slack.person(name);
    await person.press('Start the meeting', { in: channel });
    expect((await person.sees(channel)).at(-1)?.trim()).toBe(refusal);
    expect(await stage(bot)).toBe('not-started');
  });

  it('not once the sprint has begun: then there is no button any more', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [committed('g')] });
    await bot.until(wednesday('16:00'));
    const button = 'Start the meeting';
    await bot.until('2026-12-13T23:59:00Z');
    expect(await runSheet(bot)).toContain(button);
    await bot.until('2026-12-14T00:00:00Z');
    expect(await runSheet(bot)).not.toContain(button);
    expect((await replies(bot, 'Ana Lopez', 'planning')).join()).not.toContain('[Right goal? Yes]');
  });

  it('not by a button that somebody still sees', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ settings: { planningChannel: null } });
    await bot.until(wednesday('16:00'));
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint plan');
    await bot.until('2026-12-14T09:00:00Z');
    await ana.press('Start the meeting', { in: 'general' });
    expect((await ana.sees('general')).at(-1)).toBe('That meeting is over: Sprint 43 has begun.');
    expect(await stage(bot)).toBe('not-started');
  });
});

describe('/sprint plan', () => {
  const plan = async (bot: BotUnderTest, name = 'Ana Lopez') => {
    const person = bot.slack.person(name);
    await person.command('/sprint plan');
    return (await person.sees('general')).at(-1);
  };

  it('gives the run-sheet of the coming meeting at any time, with every team’s goals, to whoever asks alone', async () => {
    await using bot = await startMeeting({ goals: [cards, invoices] });
    expect(await plan(bot)).toBe(
      [
        'Run-sheet: planning of Sprint 43',
        'Mon 14 – Fri 25 Dec :calendar: The planning meeting is Dec 9, 2026 16:00.',
        'Open dependencies',
        '• Customers pay by *invoice* (🚀 Growth) needs Mobile: no answer yet',
        'Breakouts, 20 minutes: each team finalises its goals.',
        'Teams present in turn',
        '1. 🚀 Growth  2 proposed · 1 to talk about',
        '      • :rocket: Customers pay by card · of Ben Okoye',
        '      • :house: Customers pay by *invoice* · of Ben Okoye · 1 needed team has not said yes',
        '2. ~Core~ Platform  no goals yet',
        '3. Mobile  no goals yet',
      ].join('\n'),
    );
    expect(await bot.slack.person('Ben Okoye').sees('general')).toEqual([]);
    expect(await plan(bot, 'Gil Guest')).toContain('Run-sheet: planning of Sprint 43');
  });

  it('moves the meeting on, too, on its day, and keeps up with it', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], settings: { planningChannel: null } });
    expect(await plan(bot)).not.toContain('[Start the meeting]');
    await bot.until(wednesday('04:00'));
    expect(await plan(bot)).toContain('[Start the meeting]');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Start the meeting', { in: 'general' });
    expect((await ana.sees('general')).at(-1)).toContain('Now, since 04:00, until 04:20');
    await ana.press('First team', { in: 'general' });
    expect((await ana.sees('general')).at(-1)).toContain(':arrow_forward: 1. 🚀 Growth  presents now, since 04:00');
  });

  it.each([
    ['the sprint to plan until it begins', '2026-12-13T23:59:00Z', 'planning of Sprint 43'],
    ['the one after it from its first day on', '2026-12-14T00:00:00Z', 'planning of Sprint 44'],
  ])('is about %s', async (_, at, title) => {
    await using bot = await startMeeting();
    await bot.sleepUntil(at);
    expect(await plan(bot)).toContain(title);
  });

  it('says what to do where there are no teams', async () => {
    await using bot = await startMeeting({ teams: [] });
    expect(await plan(bot)).toContain('There are no teams yet: an admin adds them with /roofshot teams.');
  });

  it('knows that no meeting comes before the first sprint', async () => {
    await using bot = await startMeeting({ setUpAt: '2026-11-25T12:00:00Z', goals: [goalOf('g', { sprint: 42 })] });
    expect(await plan(bot)).toContain('No planning meeting comes before this sprint.');
  });
});

const objection = () => ({
  ...{ id: 'o1', quality: 'clear' as const, by: 'UANA', reason: 'Which tables?', at: cards.proposedAt, answer: null },
});
const isTold = (message: string) => message.includes('Somebody was quicker');
