import { createServer, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BoltBot, startBoltBot, startSlack } from '../bolt-bot.ts';

describe('an acknowledgement', () => {
  it('is missing where no bot is there', async () => {
    const slack = await startSlack();
    const ana = slack.person('Ana');
    await ana.command('/goal');
    slack.deliverTo('http://127.0.0.1:9/slack/events');
    await ana.command('/goal');
    expect(await ana.notices()).toEqual(Array(2).fill('/goal failed with the error "dispatch_failed"'));
    await slack.stop();
  });
});

describe.each(['http', 'socket'] as const)('over %s', (way) => {
  let bot: BoltBot;
  beforeEach(async () => {
    bot = await startBoltBot(way);
  });
  afterEach(() => bot.stop());

  it.each([
    ['plain words', 'Hello *you*', ['Hello you'], []],
    ['blocks', { text: 'x', blocks: [{ type: 'divider' as const }] }, ['---'], []],
    ['an answer for all', { text: 'Hello all', response_type: 'in_channel' as const }, ['Hello all'], ['Hello all']],
  ])('a command answered with %s shows them to whom it should', async (_, answer, toAna, toBen) => {
    bot.app.command('/goal', async ({ ack }) => ack(answer));
    expect(await bot.slack.person('Ana').command('/goal')).toEqual({ ok: true });
    expect(await bot.slack.person('Ana').sees('#growth')).toEqual(toAna);
    expect(await bot.slack.person('Ben').sees('#growth')).toEqual(toBen);
  });
});

it('a bot that cannot be reached leaves a notice by the button and keeps the modal open', async () => {
  const bot = await startBoltBot('http');
  const plain = (text: string) => ({ type: 'plain_text', text }) as const;
  bot.app.command('/goal', async ({ ack, client, command }) => {
    await ack();
    const view = {
      type: 'modal',
      callback_id: 'form',
      title: plain('Form'),
      submit: plain('Save'),
      blocks: [],
    } as const;
    await client.views.open({ trigger_id: command.trigger_id, view: { ...view, blocks: [{ type: 'divider' }] } });
  });
  const ana = bot.slack.person('Ana');
  await ana.command('/goal');
  bot.slack.faults.refusesDelivery = true;
  expect(await ana.submit()).toEqual({ ok: false, error: 'We had some trouble connecting. Try again?' });
  expect(await ana.seesModal()).toContain('Form');
  await bot.stop();
});

it('an event that was not acknowledged comes again, marked as a retry', async () => {
  const bot = await startBoltBot('http');
  const heard: unknown[] = [];
  bot.app.event('app_home_opened', async ({ body, context }) => {
    heard.push([body.event_id, context.retryNum, context.retryReason]);
  });
  const { url } = await refusingOnce(bot);
  bot.slack.deliverTo(url);
  await bot.slack.person('Ana').openHome();
  bot.slack.deliverTo(bot.botUrl);
  await bot.slack.resend('event');
  await bot.slack.settled();
  expect(heard).toEqual([
    [expect.any(String), 1, 'http_error'],
    [(heard[0] as string[])[0], 1, 'http_timeout'],
  ]);
  await bot.stop();
});

/** Stands before the bot and answers its first request with an error. */
async function refusingOnce(bot: BoltBot): Promise<{ url: string }> {
  const behind = bot.botUrl;
  let isFirst = true;
  const server = createServer((incoming, outgoing) => {
    if (isFirst) {
      isFirst = false;
      outgoing.writeHead(500).end();
      return;
    }
    const onward = request(behind, { method: 'POST', headers: incoming.headers }, (answer) => answer.pipe(outgoing));
    incoming.pipe(onward);
    outgoing.on('finish', () => server.close());
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}
