import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../../../src/local/index.ts';
import { clientOf, outcomeOf, startSlack } from '../bolt-bot.ts';

let slack: LocalSlack;
let client: ReturnType<typeof clientOf>;
beforeEach(async () => {
  slack = await startSlack();
  client = clientOf(slack);
});
afterEach(() => slack.stop());

async function posted(text: string, more: object = {}): Promise<string> {
  const { ts } = await client.chat.postMessage({ channel: 'CGROWTH', text, ...more });
  return ts as string;
}

describe('a message', () => {
  it('to a person opens the private messages and says which they are', async () => {
    const { channel } = await client.chat.postMessage({ channel: 'UANA', text: 'For you' });
    expect(channel).toBe('DANA');
    expect(await slack.person('Ana').sees('direct')).toEqual(['For you']);
    expect((await client.conversations.open({ users: 'UANA' })).channel).toEqual({ id: 'DANA' });
  });

  it('is stamped with the clock, each later than the last', { tags: ['long'] }, async () => {
    const stamps = [await posted('one'), await posted('two'), await posted('three')];
    expect(stamps).toEqual([...new Set(stamps)].sort());
  });

  it('may stand in a public channel where the bot is not, with that scope', async () => {
    await client.chat.postMessage({ channel: 'COPEN', text: 'hello' });
    expect(await slack.person('Ana').sees('#open')).toEqual(['hello']);
  });

  it('longer than 40,000 characters is cut', async () => {
    await posted('x'.repeat(40_001));
    expect((await slack.person('Ana').sees('#growth'))[0]).toHaveLength(40_000);
  });

  it('that is updated keeps its blocks unless given others, and takes at most 4,000 characters', async () => {
    const ts = await posted('old', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'shown' } }] });
    await client.chat.update({ channel: 'CGROWTH', ts, text: 'new' });
    expect(await slack.person('Ana').messages('#growth')).toMatchObject([
      { text: 'new', blocks: [{ type: 'section' }] },
    ]);
    const long = client.chat.update({ channel: 'CGROWTH', ts, text: 'x'.repeat(4_001) });
    expect(await outcomeOf(long)).toMatchObject({ error: 'msg_too_long' });
  });

  it("of a person's is not the bot's to change", async () => {
    await slack.person('Ana').say('mine', { in: '#growth' });
    const [message] = await slack.person('Ana').messages('#growth');
    const at = { channel: 'CGROWTH', ts: message?.ts ?? '' };
    expect(await outcomeOf(client.chat.update({ ...at, text: 'yours' }))).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await outcomeOf(client.chat.delete(at))).toMatchObject({ error: 'cant_delete_message' });
  });

  it('for one person alone is seen by nobody else, and cannot be updated', async () => {
    const { message_ts } = await client.chat.postEphemeral({ channel: 'CGROWTH', user: 'UANA', text: 'psst' });
    expect(await slack.person('Ana').sees('#growth')).toEqual(['psst']);
    expect(await slack.person('Ben').sees('#growth')).toEqual([]);
    const update = client.chat.update({ channel: 'CGROWTH', ts: message_ts ?? '', text: 'x' });
    expect(await outcomeOf(update)).toMatchObject({ error: 'message_not_found' });
  });
});

describe('a thread', () => {
  it('shows its replies under the first message, and takes a reply to a reply', async () => {
    const first = await posted('first');
    const reply = await posted('reply', { thread_ts: first });
    await posted('second');
    await posted('reply to the reply', { thread_ts: reply });
    expect(await slack.person('Ana').sees('#growth')).toEqual(['first', '  reply', '  reply to the reply', 'second']);
    const { messages } = await client.conversations.replies({ channel: 'CGROWTH', ts: reply });
    expect(messages?.map(({ text }) => text)).toEqual(['first', 'reply', 'reply to the reply']);
  });

  it('keeps a mark where its first message was deleted', async () => {
    const first = await posted('first');
    await posted('reply', { thread_ts: first });
    await client.chat.delete({ channel: 'CGROWTH', ts: first });
    expect(await slack.person('Ana').sees('#growth')).toEqual(['This message was deleted.', '  reply']);
    const { messages } = await client.conversations.history({ channel: 'CGROWTH' });
    expect(messages).toMatchObject([{ subtype: 'tombstone' }]);
  });
});

describe('history', () => {
  it('comes newest first, by pages, and with metadata only when asked', async () => {
    const metadata = { event_type: 'said', event_payload: { key: 'k1' } };
    await posted('one', { metadata });
    await posted('two');
    await posted('three');
    const page = await client.conversations.history({ channel: 'CGROWTH', limit: 2 });
    expect(page.messages?.map(({ text }) => text)).toEqual(['three', 'two']);
    const cursor = page.response_metadata?.next_cursor ?? '';
    const rest = { channel: 'CGROWTH', limit: 2, cursor };
    expect((await client.conversations.history(rest)).messages).toMatchObject([{ metadata: { event_type: 'said' } }]);
    const whole = await client.conversations.history({ ...rest, include_all_metadata: true });
    expect(whole.messages).toMatchObject([{ metadata }]);
  });

  it('can be limited to a stretch of time, its ends left out unless asked for', async () => {
    const [one, two, three] = [await posted('one'), await posted('two'), await posted('three')];
    const between = { channel: 'CGROWTH', oldest: one, latest: three };
    const texts = async (more: object) => {
      return (await client.conversations.history({ ...between, ...more })).messages?.map(({ ts }) => ts);
    };
    expect(await texts({})).toEqual([two]);
    expect(await texts({ inclusive: true })).toEqual([three, two, one]);
  });
});

describe('pins, topics and reactions', () => {
  it('are kept', async () => {
    const ts = await posted('goals');
    const at = { channel: 'CGROWTH', timestamp: ts };
    await client.pins.add(at);
    expect(await outcomeOf(client.pins.add(at))).toMatchObject({ error: 'already_pinned' });
    expect((await client.pins.list({ channel: 'CGROWTH' })).items).toMatchObject([{ message: { text: 'goals' } }]);
    await client.reactions.add({ ...at, name: 'tada' });
    expect(await outcomeOf(client.reactions.add({ ...at, name: 'tada' }))).toMatchObject({ error: 'already_reacted' });
    await client.conversations.setTopic({ channel: 'CGROWTH', topic: 'Sprint 12' });
    await client.conversations.setTopic({ channel: 'CGROWTH', topic: 'Sprint 12' });
    const { conversations } = await slack.desk.sight('UANA');
    expect(conversations.find(({ id }) => id === 'CGROWTH')).toMatchObject({ topic: 'Sprint 12', pinned: [ts] });
    expect((await slack.person('Ana').sees('#growth')).slice(-2)).toEqual([
      ...['pinned a message to this channel.', 'set the channel topic: Sprint 12'],
    ]);
    await client.pins.remove(at);
    expect(await outcomeOf(client.pins.remove(at))).toMatchObject({ error: 'no_pin' });
  });

  it('a topic comes back escaped, with who wrote it; people write it, too, and pin and unpin', async () => {
    const { channel } = await client.conversations.setTopic({ channel: 'CGROWTH', topic: '<!here> & more' });
    expect(channel?.topic).toMatchObject({ value: '&lt;!here&gt; &amp; more', creator: 'U0LOCALBOT' });
    const ana = slack.person('Ana');
    await ana.command('/topic See #open', { in: '#growth' });
    expect(await ana.seesTopic('#growth')).toBe('See <#COPEN|>');
    await client.conversations.setTopic({ channel: 'CGROWTH', topic: '' });
    expect((await ana.sees('#growth')).at(-1)).toBe('cleared the channel topic');
    await posted('to pin');
    await ana.pin('to pin', { in: '#growth' });
    expect(await ana.seesPins('#growth')).toEqual(['to pin']);
    await ana.pin('to pin', { in: '#growth' }, 'unpin');
    expect(await ana.seesPins('#growth')).toEqual([]);
  });

  it('a full channel takes no more pins, and a note about a pin cannot be pinned', { tags: ['long'] }, async () => {
    const all: string[] = [];
    for (let i = 0; i <= 100; i += 1) all.push(await posted(`${i}`));
    const pin = (timestamp: string) => outcomeOf(client.pins.add({ channel: 'CGROWTH', timestamp }));
    for (const ts of all.slice(0, 100)) await pin(ts);
    expect(await pin(all[100]!)).toMatchObject({ error: 'too_many_pins' });
    expect(await pin(all[0]!)).toMatchObject({ error: 'already_pinned' });
    await client.pins.remove({ channel: 'CGROWTH', timestamp: all[0]! });
    expect(await pin(all[100]!)).toMatchObject({ ok: true });
    const note = (await client.conversations.history({ channel: 'CGROWTH', limit: 1 })).messages![0]!;
    expect(note).toMatchObject({ subtype: 'pinned_item' });
    expect(await pin(note.ts!)).toMatchObject({ error: 'not_pinnable' });
  });
});

describe('an uploaded file', () => {
  it('is shared where the bot is a member, and comes back whole', async () => {
    const upload = { filename: 'goals.csv', content: 'a,b\n1,2\n', initial_comment: 'Here' };
    await client.filesUploadV2({ ...upload, channel_id: 'CGROWTH' });
    expect(await slack.person('Ana').sees('#growth')).toEqual(['Here\n[goals.csv]']);
    const [message] = await slack.person('Ana').messages('#growth');
    expect(await (await fetch(message?.files[0]?.url ?? '')).text()).toBe('a,b\n1,2\n');
    const elsewhere = client.filesUploadV2({ ...upload, channel_id: 'COPEN' });
    expect(await outcomeOf(elsewhere)).toMatchObject({ error: 'not_in_channel' });
  });
});
