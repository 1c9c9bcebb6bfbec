import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CustomRoute, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '@slack/web-api';

/** How Slack reaches the bot. */
export type Reach =
  | { kind: 'socket'; appToken: string; slackApiUrl: string; port: number; host?: string }
  | { kind: 'http'; signingSecret: string; port: number; host?: string };

/** Bolt's receiver for it, with /healthz (the process lives), /readyz (it can work) and the features' pages beside. */
export function receiverFor(reach: Reach, isReady: () => boolean, pages: CustomRoute[], logger: Logger): Receiver {
  const customRoutes = [health('/healthz', () => true), health('/readyz', isReady), ...pages];
  if (reach.kind === 'http') return new HTTPReceiver({ signingSecret: reach.signingSecret, customRoutes, logger });

  const { appToken, slackApiUrl, port } = reach;
  const installerOptions = { port, clientOptions: { slackApiUrl } };
  const receiver = new SocketModeReceiver({ appToken, customRoutes, logger, installerOptions });
  const server: Server = Reflect.get(receiver, 'httpServer');
  server.prependListener('request', makeReadable);
  return receiver;
}

/** Bolt reads addresses without care in Socket Mode: one that is none, such as `//`, would end the process. */
function makeReadable(request: IncomingMessage): void {
  if (!URL.canParse(request.url ?? '', 'http://localhost')) request.url = '/';
}

const health = (path: string, isWell: () => boolean): CustomRoute => ({
  path,
  method: 'GET',
  handler: (_, response) => {
    response.writeHead(isWell() ? 200 : 503, { 'content-type': 'text/plain' }).end(isWell() ? 'ok' : 'not ready');
  },
});

/** Starts listening, and says at which URL Slack's requests arrive; null in Socket Mode, where the bot calls Slack. */
export async function listen(receiver: Receiver, reach: Reach): Promise<string | null> {
  if (reach.kind === 'socket') {
    await receiver.start();
    return null;
  }
  const server = await (receiver as HTTPReceiver).start({ port: reach.port, ...(reach.host && { host: reach.host }) });
  const { port } = server.address() as AddressInfo;
  return `http://${reach.host ?? 'localhost'}:${port}/slack/events`;
}
