import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import type { BotUnderTest } from '../support/bot.ts';
import { add, announce, noteId, redraw, startNotes, texts, told } from '../support/notes.ts';

const words = { hello: 'Good morning', other: 'Hello there', third: 'And a third' };

/** How often anything was tried to be said. */
const tries = async ({ store }: BotUnderTest) =>
  (await store.announcements.ledger(10)).reduce((sum, { attempt }) => sum + attempt, 0);

describe('a Slack that is in trouble', () => {
  it.each`
    says                                       | times
    ${{ error: 'ratelimited' }}                | ${20}
    ${{ error: 'external_channel_migrating' }} | ${20}
    ${{ retryAfter: 0 }}                       | ${20}
    ${{ status: 404 }}                         | ${20}
  `(
    'surely has not posted where it says $says: it is tried again, $times times if need be',
    { tags: ['long'] },
    async ({ says, times }) => {
      await using bot = await startNotes(words, { pace: { retry: 0 } });
      bot.slack.faults.next('chat.postMessage', says, { times });
      await announce(bot, 'hello');
      expect(await texts(bot)).toEqual(['Good morning']);
      expect(await told(bot, 'hello')).toMatchObject({ state: 'said', isRepeat: false, trouble: null, attempt: 0 });
    },
  );

  it('makes its channel wait as long as it asks, and no other', { tags: ['long'] }, async () => {
    await using bot = await startNotes(words);
    bot.slack.faults.next('chat.postMessage', { retryAfter: 30 });
    await add(bot, 'hello');
    await add(bot, 'other', { channel: 'CPLAN' });
    await expect.poll(() => told(bot, 'other')).toMatchObject({ state: 'said' });
    expect(await told(bot, 'hello')).toMatchObject({ state: 'due', trouble: 'ratelimited' });
    const at = { now: bot.now(), real: bot.now() };
    const free = await bot.storage.outbox.nextFree('T1', at);
    const seconds = free!.since(Temporal.Now.instant()).total('seconds');
    expect(seconds).toBeGreaterThan(25);
    expect(seconds).toBeLessThanOrEqual(30);
  });

  it('that hangs in one channel holds up no other', { tags: ['long'] }, async () => {
    await using bot = await startNotes(words);
    bot.slack.faults.next('chat.postMessage', { slow: 400 });
    await add(bot, 'hello');
    await expect.poll(() => told(bot, 'hello')).toMatchObject({ state: 'saying' });
    await add(bot, 'other', { channel: 'CPLAN' });
    await add(bot, 'third', { channel: 'CMOBILE' });
    await expect.poll(() => told(bot, 'third')).toMatchObject({ state: 'said' });
    expect(await told(bot, 'hello')).toMatchObject({ state: 'saying' });
    await bot.bot.settled();
    expect(await told(bot, 'hello')).toMatchObject({ state: 'said' });
  });

  it('that never answers well is given up, after eight attempts', { tags: ['long'] }, async () => {
    await using bot = await startNotes(words);
    bot.slack.faults.next('chat.postMessage', { error: 'internal_error' }, { times: 100 });
    await announce(bot, 'hello');
    expect(await told(bot, 'hello')).toMatchObject({ state: 'failed', trouble: 'internal_error', attempt: 8 });
  });
});

describe('a channel', () => {
  it('in which the bot may not post fails, without holding up another, until it is asked for again', async () => {
    await using bot = await startNotes(words);
    await announce(bot, 'hello', { channel: 'CQUIET' });
    await announce(bot, 'other', { channel: 'CPLAN' });
    expect(await told(bot, 'hello')).toMatchObject({ state: 'failed', trouble: 'channel_not_found' });
    expect(await texts(bot, '#planning')).toEqual(['Hello there']);

    await bot.slack.person('Ana Lopez').invite('Roofshot', { in: '#quiet' });
    expect(await bot.store.announcements.retry(noteId('hello'))).toBe(true);
    await bot.bot.settled();
    expect(await told(bot, 'hello')).toMatchObject({ state: 'said', trouble: null });
  });

  it('whose message cannot be drawn again keeps it, and is not asked for ever', { tags: ['long'] }, async () => {
    const words = { list: 'one goal' };
    await using bot = await startNotes(words);
    await announce(bot, 'list');
    bot.slack.faults.next('chat.update', { error: 'internal_error' }, { times: 3 });
    words.list = 'two goals';
    await redraw(bot, 'list');
    expect(await texts(bot)).toEqual(['two goals']);

    bot.slack.faults.next('chat.update', { error: 'message_not_found' });
    words.list = 'three goals';
    await redraw(bot, 'list');
    expect(await texts(bot)).toEqual(['two goals']);
  });
});

describe('our own fault', () => {
  it('is not tried for ever', async () => {
    await using bot = await startNotes({ long: 'x'.repeat(3001) });
    await announce(bot, 'long');
    expect(await told(bot, 'long')).toMatchObject({ state: 'failed', trouble: 'invalid_blocks', attempt: 1 });
  });

  it('in drawing a message is tried eight times, and holds up no other', { tags: ['long'] }, async () => {
    let drawings = 0;
    const broken = () => {
      drawings += 1;
      throw new Error('no such thing');
    };
    await using bot = await startNotes({ broken, hello: 'Good morning' });
    await add(bot, 'broken');
    await announce(bot, 'hello', { position: 1 });
    expect(drawings).toBe(8);
    expect(await told(bot, 'broken')).toMatchObject({ state: 'failed', trouble: 'not drawn' });
    expect(await texts(bot)).toEqual(['Good morning']);
  });
});

describe('a workspace that shuts the bot out', () => {
  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'with %s hears nothing more until it lets the bot in again, then all of it',
    { tags: ['long'] },
    async (error) => {
      await using bot = await startNotes(words);
      bot.slack.faults.next('chat.postMessage', { error }, { times: 100 });
      bot.slack.faults.next('auth.test', { error }, { times: 100 });
      for (const subject of ['hello', 'other', 'third']) await announce(bot, subject);
      await bot.bot.beat();
      await bot.bot.settled();
      expect(await tries(bot)).toBe(1);

      bot.slack.faults.clear();
      await bot.bot.beat();
      await bot.bot.settled();
      expect(await texts(bot)).toEqual(['Good morning', 'Hello there', 'And a third']);
    },
  );

  it('is not asked again and again whether it still does', async () => {
    await using bot = await startNotes(words, { pace: { recheck: 60_000 } });
    bot.slack.faults.next('chat.postMessage', { error: 'invalid_auth' });
    const asked = () => bot.slack.calls.filter(({ method }) => method === 'auth.test').length;
    const before = asked();
    await announce(bot, 'hello');
    for (let i = 0; i < 10; i += 1) await bot.bot.beat();
    await announce(bot, 'other');
    expect(asked()).toBe(before);
    expect(await bot.store.announcements.ledger(5)).toMatchObject([{ state: 'due', trouble: 'invalid_auth' }]);
  });
});

it('posts are so far apart in a workspace as Slack bears', { tags: ['long'] }, async () => {
  await using bot = await startNotes(words, { pace: { anywhere: 30 } });
  const begun = performance.now();
  await add(bot, 'hello');
  await add(bot, 'other', { channel: 'CPLAN' });
  await announce(bot, 'third', { channel: 'CMOBILE' });
  expect(performance.now() - begun).toBeGreaterThanOrEqual(59);
});
