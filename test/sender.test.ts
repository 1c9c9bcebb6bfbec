import { describe, expect, it } from 'vitest';
import { Temporal } from '../src/domain/time.ts';
import { add, announce, noteId, redraw, startNotes, texts, told, type Words } from './support/notes.ts';

describe('an announcement', () => {
  it('is posted once and remembers where', async () => {
    await using bot = await startNotes({ hello: 'Good morning' });
    await announce(bot, 'hello');
    await announce(bot, 'hello');
    expect(await bot.slack.person('Ana Lopez').sees('#growth')).toEqual(['Good morning']);
    const [message] = await bot.slack.person('Ana Lopez').messages('#growth');
    expect(await told(bot, 'hello')).toMatchObject({
      ...{ state: 'said', posted: { channel: 'CGROWTH', ts: message!.ts }, saidAt: bot.now() },
      ...{ isLate: false, isRepeat: false },
    });
  });

  it('follows its state when it is living', async () => {
    const words = { list: 'one goal' };
    await using bot = await startNotes(words);
    await announce(bot, 'list');
    words.list = 'two goals';
    await redraw(bot, 'list');
    expect(await texts(bot)).toEqual(['two goals']);
  });

  it('is dropped when there is nothing left to say', async () => {
    await using bot = await startNotes({ gone: null });
    await announce(bot, 'gone');
    expect(await told(bot, 'gone')).toMatchObject({ state: 'dropped', dropReason: 'needless' });
    expect(await texts(bot)).toEqual([]);
  });
});

describe('in a thread', () => {
  const words = { list: 'the list', detail: 'a detail' };
  const below = { threadOf: noteId('list') };

  it('an announcement stands below the message it belongs to', async () => {
    await using bot = await startNotes(words);
    await announce(bot, 'list');
    await announce(bot, 'detail', below);
    const [parent, reply] = await bot.slack.person('Ana Lopez').messages('#growth');
    expect(reply).toMatchObject({ thread_ts: parent!.ts, text: 'a detail' });
  });

  it('it waits for that message, where it is due before it', async () => {
    await using bot = await startNotes(words);
    await add(bot, 'list', { dueAt: Temporal.Instant.from('2026-11-16T10:00:00Z') });
    await announce(bot, 'detail', below);
    expect(await texts(bot)).toEqual([]);
    await bot.sleepUntil('2026-11-16T10:00:00Z');
    expect(await texts(bot)).toEqual(['the list', 'a detail']);
    expect(await told(bot, 'detail')).toMatchObject({ isLate: false });
  });

  it('it fails with that message, and is tried again with it', async () => {
    await using bot = await startNotes(words);
    await add(bot, 'list', { channel: 'CQUIET' });
    await announce(bot, 'detail', { ...below, channel: 'CQUIET', position: 1 });
    expect(await told(bot, 'detail')).toMatchObject({ state: 'failed', trouble: 'no thread' });

    await bot.slack.person('Ana Lopez').invite('Roofshot', { in: '#quiet' });
    await bot.store.announcements.retry(noteId('list'));
    await bot.bot.settled();
    expect(await texts(bot, '#quiet')).toEqual(['the list', 'a detail']);
  });

  it('it is dropped with that message', async () => {
    await using bot = await startNotes({ detail: 'a detail' });
    await add(bot, 'list');
    await announce(bot, 'detail', { ...below, position: 1 });
    expect(await told(bot, 'detail')).toMatchObject({ state: 'dropped', dropReason: 'needless' });
  });
});

describe('after an outage', () => {
  const words: Words = { hello: 'Good morning', reminder: 'The meeting is near', summary: 'How it went' };
  const late =
    '(Late: this was due <!date^1794819600^{date_short_pretty} {time}|2026-11-16 09:00 UTC>, and I could not say it then.)';

  it.each`
    wakesAt                       | isLate
    ${'2026-11-16T09:05:00Z'}     | ${false}
    ${'2026-11-16T09:05:00.001Z'} | ${true}
    ${'2026-11-23T09:00:00Z'}     | ${true}
  `('what was due at nine is said at $wakesAt, late: $isLate', async ({ wakesAt, isLate }) => {
    await using bot = await startNotes(words);
    const due = bot.now();
    await bot.sleepUntil(wakesAt);
    await announce(bot, 'hello', { dueAt: due });
    expect(await texts(bot)).toEqual([isLate ? `Good morning\n${late}` : 'Good morning']);
    expect(await told(bot, 'hello')).toMatchObject({ state: 'said', isLate, saidAt: bot.now() });
  });

  it('it says so in small words below, which stay when the message is drawn again', async () => {
    const words = { hello: 'Good morning' };
    await using bot = await startNotes(words);
    const dueAt = bot.now();
    await bot.sleepUntil('2026-11-17T09:00:00Z');
    await announce(bot, 'hello', { dueAt });
    words.hello = 'Good evening';
    await redraw(bot, 'hello');
    expect(await bot.slack.person('Ana Lopez').sees('#growth')).toEqual([
      'Good evening\n:hourglass: Late: this was due Yesterday 09:00, and I could not say it then.',
    ]);
  });

  it('a reply needs no mark below a message that has one', { tags: ['long'] }, async () => {
    await using bot = await startNotes({ hello: 'Good morning', detail: 'in detail' });
    const dueAt = bot.now();
    await bot.sleepUntil('2026-11-17T09:00:00Z');
    await add(bot, 'hello', { dueAt });
    await announce(bot, 'detail', { dueAt, threadOf: noteId('hello'), position: 1 });
    expect(await texts(bot)).toEqual([`Good morning\n${late}`, 'in detail']);
    await redraw(bot, 'detail');
    expect(await texts(bot)).toEqual([`Good morning\n${late}`, 'in detail']);
  });

  it('each is said once, in order; of a kind that says so only the newest, and nothing that has expired', async () => {
    await using bot = await startNotes({ ...words, weekly: 'This week' });
    const monday = bot.now();
    const weekly = (week: number) => ({
      slot: String(week),
      dueAt: monday.add({ hours: 168 * week }),
      replacesOlder: true,
    });
    await bot.sleepUntil('2026-12-08T12:00:00Z');
    await add(bot, 'hello', { dueAt: monday });
    for (const week of [0, 1, 2, 3]) await add(bot, 'weekly', weekly(week));
    await add(bot, 'reminder', { dueAt: monday.add({ hours: 1 }), expiresAt: monday.add({ hours: 7 }) });
    await announce(bot, 'summary', { dueAt: monday.add({ hours: 7 }) });
    expect((await texts(bot)).map((text) => text.split('\n')[0])).toEqual(['Good morning', 'How it went', 'This week']);
    const dropped = (await bot.store.announcements.ledger(10)).filter(({ state }) => state === 'dropped');
    expect(dropped.map(({ subject, slot, dropReason }) => [subject, slot, dropReason])).toEqual([
      ['weekly', '2', 'superseded'],
      ['weekly', '1', 'superseded'],
      ['reminder', '1', 'expired'],
      ['weekly', '0', 'superseded'],
    ]);
  });
});
