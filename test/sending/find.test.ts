import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../support/bot.ts';
import { add, announce, noteId, repeat, startNotes, texts, told } from '../support/notes.ts';

const words = { hello: 'Good morning', list: 'the list', detail: 'a detail', one: 'one', two: 'two' };
const blind = { withheldScopes: ['channels:history', 'groups:history'] };
const again = `Good morning\n${repeat}`;

const confuse = ({ slack }: BotUnderTest, says: object, afterStoring: boolean) =>
  slack.faults.next('chat.postMessage', says as { error: string }, { afterStoring });

describe('when nobody knows whether a message was posted', () => {
  it.each`
    slackSays                           | afterStoring | readsHistory | posts
    ${{ error: 'service_unavailable' }} | ${false}     | ${true}      | ${['Good morning']}
    ${{ error: 'fatal_error' }}         | ${true}      | ${true}      | ${['Good morning']}
    ${{ status: 503, html: true }}      | ${true}      | ${true}      | ${['Good morning']}
    ${{ status: 200, html: true }}      | ${true}      | ${true}      | ${['Good morning']}
    ${{ drop: true }}                   | ${true}      | ${true}      | ${['Good morning']}
    ${{ drop: true }}                   | ${false}     | ${true}      | ${['Good morning']}
    ${{ error: 'service_unavailable' }} | ${false}     | ${false}     | ${[again]}
    ${{ status: 503, html: true }}      | ${true}      | ${false}     | ${['Good morning', again]}
    ${{ status: 200, html: true }}      | ${true}      | ${false}     | ${['Good morning', again]}
    ${{ drop: true }}                   | ${true}      | ${false}     | ${['Good morning', again]}
  `(
    'as Slack says $slackSays (stored: $afterStoring), it reads $posts (history: $readsHistory)',
    async ({ slackSays, afterStoring, readsHistory, posts }) => {
      await using bot = await startNotes(words, readsHistory ? {} : blind);
      confuse(bot, slackSays, afterStoring);
      await announce(bot, 'hello');
      expect(await texts(bot)).toEqual(posts);
      const messages = await bot.slack.person('Ana Lopez').messages('#growth');
      expect(await told(bot, 'hello')).toMatchObject({
        ...{ state: 'said', isRepeat: !readsHistory, trouble: null },
        posted: { channel: 'CGROWTH', ts: messages.at(-1)!.ts },
      });
    },
  );

  it('it is found in its thread', async () => {
    await using bot = await startNotes(words);
    await announce(bot, 'list');
    confuse(bot, { drop: true }, true);
    await announce(bot, 'detail', { threadOf: noteId('list') });
    expect(await texts(bot)).toEqual(['the list', 'a detail']);
    expect(await told(bot, 'detail')).toMatchObject({ state: 'said', isRepeat: false });
  });

  it('it is found with those that it is one message with', async () => {
    await using bot = await startNotes(words);
    confuse(bot, { drop: true }, true);
    await bot.store.transaction(async (store) => {
      await add({ ...bot, store }, 'one', { joins: true });
      await add({ ...bot, store }, 'two', { joins: true });
    });
    await bot.bot.settled();
    const [message, ...more] = await bot.slack.person('Ana Lopez').messages('#growth');
    expect(more).toEqual([]);
    for (const subject of ['one', 'two']) {
      expect(await told(bot, subject)).toMatchObject({ state: 'said', posted: { ts: message!.ts } });
    }
  });

  it('it is found among hundreds of others', { tags: ['long'] }, async () => {
    await using bot = await startNotes(words);
    confuse(bot, { drop: true }, true);
    const ana = bot.slack.person('Ana Lopez');
    const chatter = Array.from({ length: 450 }, (_, i) => ana.say(`chatter ${i}`, { in: '#growth' }));
    await Promise.all([announce(bot, 'hello'), ...chatter]);
    expect((await texts(bot)).filter((text) => text.startsWith('Good'))).toEqual(['Good morning']);
  });

  it.each`
    where                                        | channel      | circumstances
    ${'a private message'}                       | ${'UANA'}    | ${{}}
    ${'a channel that the bot is not in'}        | ${'CMEADOW'} | ${{}}
    ${'a private channel without its own scope'} | ${'CQUIET'}  | ${{ withheldScopes: ['groups:history'] }}
  `('it cannot be looked up in $where, and is posted again, marked', async ({ channel, circumstances }) => {
    await using bot = await startNotes(words, circumstances);
    const ana = bot.slack.person('Ana Lopez');
    bot.slack.admin.addChannel({ id: 'CMEADOW', name: 'meadow', members: ['UANA'], hasBot: false });
    await ana.invite('Roofshot', { in: '#quiet' });
    confuse(bot, { drop: true }, true);
    await announce(bot, 'hello', { channel });
    const place = { UANA: 'direct', CMEADOW: '#meadow', CQUIET: '#quiet' }[channel as string]!;
    expect((await texts(bot, place)).slice(-2)).toEqual(['Good morning', again]);
  });

  it.each`
    search                         | times  | posts
    ${{ retryAfter: 0 }}           | ${20}  | ${['Good morning']}
    ${{ error: 'internal_error' }} | ${2}   | ${['Good morning']}
    ${{ error: 'internal_error' }} | ${100} | ${['Good morning', again]}
    ${{ error: 'not_in_channel' }} | ${1}   | ${['Good morning', again]}
  `('and the search ends $times times in $search, it reads $posts', async ({ search, times, posts }) => {
    await using bot = await startNotes(words, { pace: { retry: 0 } });
    confuse(bot, { drop: true }, true);
    bot.slack.faults.next('conversations.history', search, { times });
    await announce(bot, 'hello');
    expect(await texts(bot)).toEqual(posts);
  });

  it('and it has lost its meaning meanwhile, it is not said again', async () => {
    await using bot = await startNotes(words, blind);
    confuse(bot, { error: 'internal_error' }, false);
    await add(bot, 'hello', { expiresAt: bot.now().add({ seconds: 1 }) });
    await expect.poll(() => bot.slack.calls.length).toBeGreaterThan(0);
    await bot.sleepUntil('2026-11-16T09:01:00Z');
    expect(await texts(bot)).toEqual([]);
    expect(await told(bot, 'hello')).toMatchObject({ state: 'dropped', dropReason: 'expired' });
  });
});
