import { describe, expect, it } from 'vitest';
import { divider, type Message, plain, section } from '../../src/slack/blocks.ts';
import type { BotUnderTest } from '../support/bot.ts';
import { add, announce, noteId, redraw, startNotes, texts, told, type Words } from '../support/notes.ts';

/** Records them all in one transaction, as due now and joining. */
async function announceTogether(bot: BotUnderTest, ...subjects: string[]): Promise<void> {
  await bot.store.transaction(async (store) => {
    for (const [position, subject] of subjects.entries())
      await add({ ...bot, store }, subject, { position, joins: true });
  });
  await bot.bot.settled();
}

const ofBlocks = (count: number, text = 'x'): Message => ({
  text: `${count} blocks`,
  blocks: Array.from({ length: count }, () => section(plain(text))),
});

describe('what is due in one channel in one minute', () => {
  it('is one message, each part below a line, none where there is nothing to say', async () => {
    await using bot = await startNotes({ pre: 'The pre-read', gone: null, open: 'Proposals open' });
    await announceTogether(bot, 'pre', 'gone', 'open');
    const [message] = await bot.slack.person('Ana Lopez').messages('#growth');
    expect(await texts(bot)).toEqual(['The pre-read\n\nProposals open']);
    expect(message!.blocks).toMatchObject([{ type: 'section' }, divider, { type: 'section' }]);
    expect(await told(bot, 'gone')).toMatchObject({ state: 'dropped', dropReason: 'needless' });
  });

  it('is drawn again as one, and holds the threads of all', async () => {
    const words: Words = { one: 'one', two: 'two', detail: 'a detail of two' };
    await using bot = await startNotes(words);
    await announceTogether(bot, 'one', 'two');
    await announce(bot, 'detail', { threadOf: noteId('two') });
    words.two = 'two and a half';
    await redraw(bot, 'two');
    const [parent, reply, ...more] = await bot.slack.person('Ana Lopez').messages('#growth');
    expect(parent).toMatchObject({ text: 'one\n\ntwo and a half' });
    expect(reply).toMatchObject({ thread_ts: parent!.ts, text: 'a detail of two' });
    expect(more).toEqual([]);
  });

  it.each`
    what                   | first                                     | second
    ${'49 blocks'}         | ${ofBlocks(24)}                           | ${ofBlocks(25)}
    ${'13,000 characters'} | ${ofBlocks(2, 'x'.repeat(2900))}          | ${ofBlocks(3, 'x'.repeat(2900))}
    ${'4,000 letters'}     | ${{ text: 'x'.repeat(2500), blocks: [] }} | ${{ text: 'y'.repeat(2500), blocks: [] }}
  `('is as many messages as it takes, where it is more than $what', async ({ first, second }) => {
    await using bot = await startNotes({ first, second, third: 'third' });
    await announceTogether(bot, 'first', 'second', 'third');
    expect(await texts(bot)).toEqual([first.text, `${second.text}\n\nthird`]);
  });

  it('is said apart where Slack finds fault with the whole, so that only the faulty part is lost', async () => {
    await using bot = await startNotes({ one: 'one', long: 'x'.repeat(3001), two: 'two' });
    await announceTogether(bot, 'one', 'long', 'two');
    expect(await texts(bot)).toEqual(['one', 'two']);
    expect(await told(bot, 'long')).toMatchObject({ state: 'failed', trouble: 'invalid_blocks' });
  });

  it('moves out of a message that has no room for it any more', async () => {
    const words: Words = { list: ofBlocks(5), other: 'the other', third: 'the third' };
    await using bot = await startNotes(words);
    await announceTogether(bot, 'list', 'other', 'third');
    words.list = ofBlocks(48);
    await redraw(bot, 'list');
    expect(await texts(bot)).toEqual(['48 blocks', 'the other', 'the third']);

    words.other = 'the other, changed';
    words.list = ofBlocks(3);
    await redraw(bot, 'list');
    await redraw(bot, 'other');
    expect(await texts(bot)).toEqual(['3 blocks', 'the other, changed', 'the third']);
  });

  it('is not taken for posted in the message that it moved out of', { tags: ['long'] }, async () => {
    const words: Words = { list: ofBlocks(5), other: 'the other' };
    await using bot = await startNotes(words);
    await announceTogether(bot, 'list', 'other');
    words.list = ofBlocks(48);
    bot.slack.faults.next('chat.postMessage', { drop: true });
    await redraw(bot, 'list');
    expect(await texts(bot)).toEqual(['48 blocks', 'the other']);
  });

  it('goes on where one part cannot be drawn yet', { tags: ['long'] }, async () => {
    let isBroken = true;
    const shy = () => {
      if (isBroken) throw new Error('not yet');
      return 'shy' as never;
    };
    const words: Words = { shy, bold: 'bold' };
    await using bot = await startNotes(words);
    await bot.store.transaction(async (store) => {
      await add({ ...bot, store }, 'shy', { joins: true });
      await add({ ...bot, store }, 'bold', { joins: true });
    });
    await expect.poll(() => texts(bot)).toEqual(['bold']);
    isBroken = false;
    words.shy = 'shy';
    await bot.bot.settled();
    expect(await texts(bot)).toEqual(['bold', 'shy']);
  });
});
