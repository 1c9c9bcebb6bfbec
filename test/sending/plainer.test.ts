import { expect, it } from 'vitest';
import { plain, section } from '../../src/slack/blocks.ts';
import { announce, redraw, startNotes, told } from '../support/notes.ts';

const words = (text: string) => [section(plain(text))];

it('gives a Slack that refuses new blocks the plainer ones, when it posts and when it draws again', {
  tags: ['long'],
}, async () => {
  const hello = { text: 'Chart', blocks: words('A chart'), plainer: words('A list') };
  await using bot = await startNotes({ hello });
  const ana = bot.slack.person('Ana Lopez');
  bot.slack.faults.next('chat.postMessage', { error: 'invalid_blocks' });
  await announce(bot, 'hello');
  expect(await ana.sees('growth')).toEqual(['A list']);
  expect(await told(bot, 'hello')).toMatchObject({ state: 'said', trouble: null });

  await redraw(bot, 'hello');
  expect(await ana.sees('growth')).toEqual(['A chart']);
  bot.slack.faults.next('chat.update', { error: 'invalid_blocks' });
  await redraw(bot, 'hello');
  expect(await ana.sees('growth')).toEqual(['A list']);
});
