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
import { committed } from '../../support/companies/week-company.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const near = 'Customers pay by card [';
const started = async () => {
  const bot = await startMeeting({ goals: [cards, shards] });
  await bot.until(wednesday('10:00'));
  return bot;
};
const marksOf = async ({ store }: BotUnderTest) =>
  (await store.goals.find('cards'))?.marks.map(({ question, by, says }) => `${by} ${question} ${says}`);
const detailsOf = async (bot: BotUnderTest) =>
  (await replies(bot, 'Ana Lopez', 'planning')).find((reply) => reply.includes('Growth'));

describe('everybody in a team answers the two questions', () => {
  it.each([
    ['the team’s lead', 'Ana Lopez'],
    ['a member of it', 'Ben Okoye'],
    ['a partner', 'Pat Moreau'],
    ['somebody of another team', 'Gus Hale'],
  ])('%s', { tags: ['long'] }, async (_, name) => {
    await using bot = await started();
    await bot.slack.person(name).press('Right goal? Yes', { in: 'planning', near });
    await bot.slack.person(name).press('Ambitious enough? No', { in: 'planning', near });
    expect(await detailsOf(bot)).toContain(`Right goal? 1 yes (${name}) Ambitious enough? 1 no (${name})`);
    expect((await heads(bot, name, 'planning'))[0]).toContain('🚀 Growth  1 proposed · 1 to talk about');
  });

  it.each([
    [
      'somebody in no team',
      'Zoe Admin',
      "You can't answer this: that is for full members of this workspace who are in a team.",
    ],
    [
      'a guest',
      'Gil Guest',
      "Guests only read here. You can't answer this: that is for full members of this workspace who are in a team.",
    ],
  ])('but not %s', { tags: ['long'] }, async (_, name, refusal) => {
    await using bot = await started();
    const person = bot.slack.person(name);
    await person.press('Right goal? Yes', { in: 'planning', near });
    expect((await person.sees('planning')).at(-1)?.trim()).toBe(refusal);
    expect(await marksOf(bot)).toEqual([]);
  });

  it('but not people from another company', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards], settings: { planningChannel: 'CGROWTH' } });
    await bot.until(wednesday('10:00'));
    const xen = bot.slack.person('Xen Foreign');
    await xen.press('Right goal? Yes', { in: 'growth', near });
    expect((await xen.sees('growth')).at(-1)).toContain('People from other companies only read here.');
    expect(await marksOf(bot)).toEqual([]);
  });

  it('and change their minds; the same answer twice is one', { tags: ['long'] }, async () => {
    await using bot = await started();
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Right goal? No', { in: 'planning', near });
    await ben.press('Right goal? No', { in: 'planning', near });
    expect(await marksOf(bot)).toEqual(['UBEN right no']);
    await ben.press('Right goal? Yes', { in: 'planning', near });
    expect(await marksOf(bot)).toEqual(['UBEN right yes']);
    expect((await heads(bot, 'Ana Lopez', 'planning'))[0]).toContain('🚀 Growth  1 proposed\n');
  });

  it('at once, and every answer counts', { tags: ['long'] }, async () => {
    await using bot = await started();
    const all = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Dan Rossi', 'Eve Tanaka', 'Fay Osei'];
    await Promise.all(all.map((name) => bot.slack.person(name).press('Right goal? Yes', { in: 'planning', near })));
    expect(await marksOf(bot)).toHaveLength(6);
    expect(await detailsOf(bot)).toContain('Right goal? 6 yes (');
  });
});

it('shows the answers in the team’s channel: in its list, in the thread, and on the goal’s card', {
  tags: ['long'],
}, async () => {
  await using bot = await startMeeting({ goals: [shards] });
  const ben = bot.slack.person('Ben Okoye');
  await ben.shortcut('Propose a goal');
  await ben.submit({ Goal: 'Customers pay by card', Kind: 'Moonshot' });
  await bot.until(wednesday('10:00'));
  await ben.press('Right goal? Yes', { in: 'planning', near });
  await bot.slack.person('Dan Rossi').press('Right goal? No', { in: 'planning', near });
  await bot.slack.person('Dan Rossi').press('Ambitious enough? Yes', { in: 'planning', near });

  const [list, goal] = await ben.sees('growth');
  expect(list).toContain(':raised_hand: proposed  ·  Right goal? 1 yes, 1 no  ·  Ambitious enough? 1 yes');
  const answers = ['Right goal? 1 yes: @Ben Okoye; 1 no: @Dan Rossi', 'Ambitious enough? 1 yes: @Dan Rossi'];
  expect(goal).toContain(answers.join('\n  '));
  await ben.press('Open', { in: 'growth', near });
  const card = await ben.seesModal();
  expect(card).toContain(answers.join('\n'));
  expect(card).toContain('Last changes, of 1 [History]\n• Dec 7, 2026 12:00 · @Ben Okoye proposed it\n');
});

describe('answers are closed', () => {
  const press = async (bot: BotUnderTest, name: string, label: string, near: string) => {
    const person = bot.slack.person(name);
    await person.press(label, { in: 'planning', near });
    return (await person.sees('planning')).at(-1)?.trim();
  };

  it('when the team’s turn comes, not before', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [cards] });
    await bot.until(wednesday('16:00'));
    await press(bot, 'Ana Lopez', 'Start the meeting', 'Run-sheet');
    await press(bot, 'Ben Okoye', 'Right goal? Yes', near);
    expect(await marksOf(bot)).toEqual(['UBEN right yes']);

    await press(bot, 'Ana Lopez', 'First team', 'Run-sheet');
    const details = (await replies(bot, 'Ana Lopez', 'planning')).filter((reply) => reply.includes(near));
    expect(details).toHaveLength(2);
    for (const reply of details) {
      expect(reply).toContain(':lock: The answers closed when its turn came.');
      expect(reply).not.toContain('[Right goal? Yes]');
    }
  });

  it('to a button that somebody still sees', { tags: ['long'] }, async () => {
    await using bot = await started();
    await bot.until(wednesday('16:00'));
    const stamp = { by: 'UANA', at: bot.now() };
    const turns = [{ team: 'growth', beganAt: bot.now() }];
    const meeting = { sprint: 43, startedAt: bot.now(), turns, endedAt: null };
    await bot.store.meetings.change(43, () => ({ kind: 'moved-on', meeting }), stamp);
    expect(await press(bot, 'Ben Okoye', 'Right goal? Yes', near)).toBe(
      "Its team's turn has come, so the answers are closed: please say it in the meeting.",
    );
    await press(bot, 'Ben Okoye', 'Right goal? Yes', 'Tables are sharded [');
    expect((await bot.store.goals.find('shards'))?.marks).toHaveLength(1);
    expect(await marksOf(bot)).toEqual([]);
  });

  it('when the sprint has begun', { tags: ['long'] }, async () => {
    await using bot = await startMeeting({ goals: [committed('cards', { title: 'Customers pay by card' })] });
    await bot.until(wednesday('10:00'));
    const stamp = { by: 'UZOE', at: bot.now() };
    const pin = { number: 43, name: null, firstOn: date('2026-12-09'), lastOn: date('2026-12-25') };
    await bot.store.sprints.savePins(
      [{ ...pin, number: 42, firstOn: date('2026-11-30'), lastOn: date('2026-12-08') }, pin],
      stamp,
    );
    expect(await press(bot, 'Ben Okoye', 'Right goal? Yes', near)).toBe(
      'The sprint has begun, so the answers are closed.',
    );
    expect(await marksOf(bot)).toEqual([]);
  });

  it.each([
    ['dropped', { state: 'dropped' as const, dropReason: 'No' }, 'That goal has been dropped meanwhile.'],
    ['moved', { sprint: 44 }, 'That goal has moved to another sprint meanwhile.'],
  ])('when the goal was %s', { tags: ['long'] }, async (_, change, sentence) => {
    await using bot = await started();
    const stamp = { by: 'UANA', at: bot.now() };
    await bot.store.goals.change('cards', (goal) => ({ kind: 'edited', goal: { ...goal, ...change } }), stamp);
    expect(await press(bot, 'Ben Okoye', 'Right goal? Yes', near)).toBe(sentence);
  });
});

it('forgets what was said of another sprint when a goal moves on', { tags: ['long'] }, async () => {
  await using bot = await startMeeting({ goals: [invoices] });
  await bot.until(wednesday('10:00'));
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Right goal? No', { in: 'planning', near: 'Customers pay by *invoice* [' });
  await ana.press('Open', { in: 'planning', near: 'Customers pay by *invoice* [' });
  await ana.press('Move to another sprint');
  await ana.submit({ 'To which sprint': '44' });
  expect(await ana.seesModal()).not.toContain('Right goal?');
  await ana.close();
  const [head] = await heads(bot, 'Ana Lopez', 'planning');
  expect(head).toContain('No proposals yet: ~Core~ Platform, 🚀 Growth, Mobile');
  expect(head).not.toContain('Open dependencies');
});
