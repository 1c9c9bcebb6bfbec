import { SocketModeClient } from '@slack/socket-mode';
import { expect, it } from 'vitest';
import { clientOf, outcomeOf, quietLogger, startSlack } from '../bolt-bot.ts';

it('a socket needs the token of the app, and each address opens one', async () => {
  const slack = await startSlack();
  const { appToken, botToken } = slack.credentials;
  const refused = clientOf(slack, botToken).apps.connections.open({});
  expect(await outcomeOf(refused)).toMatchObject({ error: 'not_allowed_token_type' });
  const { url } = await clientOf(slack, appToken).apps.connections.open({});
  const opened = (address: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address);
      socket.onmessage = ({ data }) => resolve(JSON.parse(data).type);
      socket.onerror = () => resolve('refused');
    });
  expect(await opened(url ?? '')).toBe('hello');
  expect(await opened(url ?? '')).toBe('refused');
  await slack.stop();
});

it('asks for a new connection, as Slack does every few hours', async () => {
  const slack = await startSlack();
  const { url } = await clientOf(slack, slack.credentials.appToken).apps.connections.open({});
  const socket = new WebSocket(url ?? '');
  const messages: unknown[] = [];
  const asked = new Promise<void>((resolve) => {
    socket.onmessage = ({ data }) => {
      messages.push(JSON.parse(data));
      if (messages.length === 1) slack.sockets.refresh();
      else resolve();
    };
  });
  await asked;
  expect(messages).toMatchObject([{ type: 'hello' }, { type: 'disconnect', reason: 'refresh_requested' }]);
  await slack.stop();
});

it('several connections share the load, and one that drops leaves it to the others', { tags: ['long'] }, async () => {
  const slack = await startSlack();
  const served = [0, 0];
  const options = {
    appToken: slack.credentials.appToken,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: quietLogger,
  };
  const clients = await Promise.all(
    served.map(async (_, index) => {
      const client = new SocketModeClient({ ...options, autoReconnectEnabled: false });
      client.on('slash_commands', ({ ack }: { ack: () => Promise<void> }) => {
        served[index] = (served[index] ?? 0) + 1;
        void ack();
      });
      await client.start();
      return client;
    }),
  );
  const ana = slack.person('Ana');
  for (let times = 0; times < 4; times += 1) await ana.command('/goal');
  expect(served).toEqual([2, 2]);
  await clients[0]?.disconnect();
  for (let times = 0; times < 2; times += 1) expect(await ana.command('/goal')).toEqual({ ok: true });
  expect(served).toEqual([2, 4]);
  slack.sockets.drop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await ana.command('/goal')).toMatchObject({ ok: false });
  await slack.stop();
});
