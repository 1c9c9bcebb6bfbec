import type { RespondFn } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, startBoltBot } from '../bolt-bot.ts';

let bot: BoltBot;
let respond: RespondFn;
let milliseconds = 0;
beforeEach(async () => {
  milliseconds = 0;
  bot = await startBoltBot('http', { monotonic: () => milliseconds });
  bot.app.command('/goal', async (args) => {
    await args.ack();
    respond = args.respond;
  });
  bot.app.action('go', async (args) => {
    await args.ack();
    respond = args.respond;
  });
});
afterEach(() => bot.stop());

const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } } as const;
const blocks = [{ type: 'actions' as const, elements: [button] }];
const seenBy = (name: string, where = '#growth') => bot.slack.person(name).sees(where);
const refusal = (calling: Promise<unknown>) =>
  calling.then(
    () => null,
    (error) => error.statusCode,
  );

describe('a response URL', () => {
  it('answers the person alone, or all, even where the bot is not', async () => {
    await bot.slack.person('Ana').command('/goal', { in: '#quiet' });
    await respond('just you');
    await respond({ text: 'everyone', response_type: 'in_channel' });
    expect(await seenBy('Ana', '#quiet')).toEqual(['just you', 'everyone']);
  });

  it('works five times', async () => {
    await bot.slack.person('Ana').command('/goal');
    for (let uses = 1; uses <= 5; uses += 1) await respond(`${uses}`);
    expect(await refusal(respond('6') as Promise<unknown>)).toBe(404);
    expect(await seenBy('Ana')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('works for thirty minutes', async () => {
    await bot.slack.person('Ana').command('/goal');
    milliseconds = 30 * 60_000 + 1;
    expect(await refusal(respond('late') as Promise<unknown>)).toBe(404);
  });

  it('replaces or deletes the message whose button was pressed', async () => {
    for (const text of ['first', 'second']) {
      await bot.client.chat.postMessage({ channel: 'CGROWTH', text, blocks });
      await bot.slack.person('Ana').press('Go', { in: '#growth' });
      if (text === 'first') await respond({ text: 'replaced', replace_original: true });
      else await respond({ delete_original: true });
    }
    expect(await seenBy('Ben')).toEqual(['replaced']);
  });

  it('replaces what only one person sees', async () => {
    await bot.client.chat.postEphemeral({ channel: 'CGROWTH', user: 'UANA', text: 'x', blocks });
    await bot.slack.person('Ana').press('Go', { in: '#growth' });
    await respond({ text: 'done', replace_original: true });
    expect(await seenBy('Ana')).toEqual(['done']);
    expect(await seenBy('Ben')).toEqual([]);
  });

  it('answers in the thread where it was pressed', async () => {
    const { ts } = await bot.client.chat.postMessage({ channel: 'CGROWTH', text: 'first' });
    await bot.client.chat.postMessage({ channel: 'CGROWTH', text: 'x', blocks, thread_ts: ts ?? '' });
    await bot.slack.person('Ana').press('Go', { in: '#growth' });
    await respond('in the thread');
    expect(await seenBy('Ana')).toEqual(['first', '  [Go]', '  in the thread']);
  });

  it('comes with a submission for each field that asks for one', async () => {
    const label = { type: 'plain_text' as const, text: 'Tell' };
    const element = { type: 'conversations_select' as const, action_id: 'where', response_url_enabled: true };
    bot.app.command('/raw', async ({ ack, client, command }) => {
      await ack();
      const blocks = [{ type: 'input' as const, block_id: 'where', label, element }];
      const view = { type: 'modal' as const, callback_id: 'tell', title: label, submit: label, blocks };
      await client.views.open({ trigger_id: command.trigger_id, view });
    });
    bot.app.view('tell', async ({ ack, respond: answer }) => {
      await ack();
      await answer({ text: 'told', response_type: 'in_channel' });
    });
    const ana = bot.slack.person('Ana');
    await ana.command('/raw');
    expect(await ana.submit({ Tell: '#quiet' })).toEqual({ ok: true });
    expect(await seenBy('Ana', '#quiet')).toEqual(['told']);
  });

  it('takes no broken blocks', async () => {
    await bot.slack.person('Ana').command('/goal');
    const broken = respond({ text: 'x', blocks: [{ type: 'sectoin' } as never] });
    expect(await refusal(broken as Promise<unknown>)).toBe(400);
  });
});
