import { describe, expect, it } from 'vitest';
import type { SignKind } from '../../../src/domain/hero-sign.ts';
import type { LocalSlack } from '../../../src/local/index.ts';
import { callsOf, choose, firstHandOver, pins, signNow, startShowing, topic } from './signs-company.ts';

const long = { tags: ['long'] };
const [add, info, set] = ['pins.add', 'conversations.info', 'conversations.setTopic'] as const;

type Trouble = [kind: SignKind, state: string, words: string, arrange: (slack: LocalSlack) => unknown];

const says =
  (method: string, error: string) =>
  ({ faults }: LocalSlack) =>
    faults.next(method, { error }, { times: 9 });

const full = async (slack: LocalSlack) => {
  const pat = slack.person('Pat Moreau');
  for (let i = 1; i <= 100; i += 1) {
    await pat.say(`Note ${i}.`, { in: 'growth' });
    await pat.pin(`Note ${i}.`, { in: 'growth' });
  }
};

describe('what somebody has to do something about is told to whoever chose it and the admins, once', () => {
  it.each<Trouble>([
    ['pin', 'no-pin-scope', 'the permission pins:write is missing', says(add, 'missing_scope')],
    ['pin', 'not-in-channel', 'Type /invite @Roofshot there, then Try again', says(add, 'not_in_channel')],
    ['pin', 'not-in-channel', 'I am not in that channel', ({ admin }) => admin.removeBot('growth')],
    ['pin', 'restricted', 'Only some people may pin in that channel', says(add, 'restricted_action')],
    ['pin', 'restricted', 'I am none of them (“no_permission”)', says(add, 'no_permission')],
    ['pin', 'too-many-pins', 'As much is pinned there as Slack allows.', full],
    ['pin', 'other', 'Slack said “strange_word”.', says(add, 'strange_word')],
    ['topic', 'no-read-scope', 'the permission channels:read (in a private', says(info, 'missing_scope')],
    ['topic', 'no-topic-scope', 'the permission channels:write.topic (in', says(set, 'missing_scope')],
    ['topic', 'not-in-channel', 'I am not in that channel', ({ admin }) => admin.removeBot('growth')],
    ['topic', 'no-such-channel', 'it is gone, or private and I am not in it', says(info, 'channel_not_found')],
    [
      'topic',
      'archived',
      'The channel is archived. /hero rota chooses another',
      ({ admin }) => admin.archive('growth'),
    ],
    ['topic', 'restricted', 'may change the topic of that channel', says(set, 'user_is_restricted')],
    ['topic', 'too-long', 'longer than Slack’s 250 characters', says(set, 'too_long')],
    ['topic', 'no-topics-here', 'has no topic', says(set, 'method_not_supported_for_channel_type')],
    ['topic', 'other', 'Slack said “strange_word”.', says(set, 'strange_word')],
  ])('%s, %s: %s', long, async (kind, state, words, arrange) => {
    await using bot = await startShowing(kind);
    await arrange(bot.slack);
    await bot.until('2026-12-07T09:05:00Z');
    expect(await signNow(bot, kind)).toMatchObject({ state });
    const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
    for (const reader of [ana, zoe]) {
      const told = (await reader.sees('direct')).filter((text) => /pinned hand-over|The topic of/.test(text));
      expect(told).toEqual([expect.stringContaining(words)]);
    }
    await zoe.openHome();
    expect(await zoe.seesHome()).toContain(words);
    await zoe.command('/roofshot settings', { in: 'planning' });
    expect((await zoe.sees('planning')).at(-1)).toContain(words);
  });
});

describe('what passes is waited for', () => {
  it('after a rate limit, as long as Slack says, and nobody is told', long, async () => {
    await using bot = await startShowing('pin');
    bot.slack.faults.next(add, { retryAfter: 180 });
    await bot.until('2026-12-07T09:02:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.openHome();
    expect(await ana.seesHome()).toContain('Slack asked me to slow down. I try again Today 09:03.');
    await bot.until('2026-12-07T09:03:00Z');
    expect(await pins(bot)).toHaveLength(1);
    expect((await ana.sees('direct')).filter((text) => text.includes('pinned hand-over'))).toEqual([]);
  });

  it.each([
    ['answers with an error page', { status: 503, html: true }],
    ['breaks off', { drop: true }],
    ['says internal_error', { error: 'internal_error' }],
  ] as const)('while Slack %s, ever more rarely', long, async (_, misfortune) => {
    await using bot = await startShowing('topic');
    const before = callsOf(bot, info);
    bot.slack.faults.next(info, misfortune, { times: 4 });
    await bot.until('2026-12-07T09:06:59Z');
    expect(await signNow(bot, 'topic')).toMatchObject({ state: 'no-answer', tries: 3 });
    await bot.until('2026-12-07T09:15:00Z');
    expect(await topic(bot)).toContain('Ben Okoye');
    expect(callsOf(bot, info) - before).toBeLessThanOrEqual(5);
  });
});

it('goes on by itself within a day once the cause is gone, or at once when asked', long, async () => {
  await using bot = await startShowing('pin');
  await bot.slack.admin.removeBot('growth');
  await bot.until(firstHandOver);
  const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
  await ana.invite('Roofshot', { in: 'growth' });
  await ana.press('Try again', { in: 'direct', near: 'pinned hand-over' });
  expect(await pins(bot)).toHaveLength(1);
  await bot.until('2026-12-07T09:01:00Z');
  expect((await zoe.sees('direct')).find((text) => text.includes('pinned hand-over'))).toContain('nothing left to do');

  await bot.slack.admin.removeBot('growth');
  await bot.until('2026-12-14T09:00:00Z');
  expect(await signNow(bot, 'pin')).toMatchObject({ state: 'not-in-channel' });
  await ana.invite('Roofshot', { in: 'growth' });
  await bot.until('2026-12-15T09:00:00Z');
  expect(await pins(bot)).toEqual([expect.stringContaining('Cat Lindqvist')]);
});

it('keeps nobody waiting: the hand-over is announced while Slack does not answer about pins', long, async () => {
  await using bot = await startShowing('pin');
  bot.slack.faults.next(add, { silence: true });
  const waiting = bot.until(firstHandOver);
  await expect
    .poll(async () => (await bot.slack.person('Pat Moreau').sees('growth')).at(-1), { timeout: 2000 })
    .toContain('@Ben Okoye is support hero');
  expect(await pins(bot)).toEqual([]);
  await waiting;
  expect(await signNow(bot, 'pin')).toMatchObject({ state: 'no-answer' });
});

describe('without the permissions', () => {
  it('the form says what each of the two needs, and saves all else', long, async () => {
    const withheldScopes = ['pins:write', 'channels:write.topic', 'groups:write.topic'];
    await using bot = await startShowing(null, undefined, {}, { withheldScopes });
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    expect(await ana.seesModal()).toContain('Pinning needs pins:write: an admin of this workspace installs');
    expect(await ana.seesModal()).toContain('Keeping the topic needs channels:write.topic: an admin');
    await ana.submit({ 'At a hand-over, in the rota’s channel': 'Pin the announcement, too' });
    expect(await ana.seesModal()).toContain('For that I need the permission pins:write');
    await ana.submit({ 'At a hand-over, in the rota’s channel': 'Announce it, and nothing more' });
    expect(await ana.seesModal()).toContain('no hours are promised');
  });

  it('what was chosen before they were taken back says so, and may stay chosen', long, async () => {
    await using bot = await startShowing('topic', undefined, {}, { withheldScopes: ['channels:write.topic'] });
    expect(await signNow(bot, 'topic')).toMatchObject({ state: 'no-topic-scope' });
    expect(await choose(bot, 'Keep the channel’s topic, too')).toContain('I may not write the topic');
  });

  it('App Home tells an admin what they would bring', long, async () => {
    const withheldScopes = ['pins:write', 'channels:write.topic', 'groups:read', 'groups:write.topic'];
    await using bot = await startShowing(null, undefined, {}, { withheldScopes });
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.openHome();
    for (const scope of withheldScopes) expect(await zoe.seesHome()).toContain(`${scope}: `);
  });
});
