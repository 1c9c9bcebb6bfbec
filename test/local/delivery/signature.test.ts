import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { isValidSlackRequest } from '@slack/bolt';
import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { startSlack } from '../bolt-bot.ts';

it('signs with the real time, wherever the clock of the bot stands', async () => {
  const slack = await startSlack({ now: () => Temporal.Instant.from('2031-01-01T00:00:00Z') });
  const received: boolean[] = [];
  const check = async (incoming: IncomingMessage) => {
    const body = await text(incoming);
    const headers = {
      'x-slack-signature': String(incoming.headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(incoming.headers['x-slack-request-timestamp']),
    };
    const { signingSecret } = slack.credentials;
    received.push(isValidSlackRequest({ signingSecret, body, headers }));
    received.push(isValidSlackRequest({ signingSecret, body: `${body}&more=1`, headers }));
  };
  const server = createServer((incoming, outgoing) => void check(incoming).then(() => outgoing.end()));
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  slack.deliverTo(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
  await slack.person('Ana').command('/goal');
  expect(received).toEqual([true, false]);
  await slack.stop();
  server.close();
});
