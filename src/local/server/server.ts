import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../platform.ts';
import { answerApi, sendJson } from './api-route.ts';
import { answerDesk, type ServedDesk } from './desk-route.ts';
import { answerFiles } from './file-route.ts';
import { answerPage } from './page-route.ts';
import { answerResponse } from './response-route.ts';

export interface ServedParts {
  platform: Platform;
  served: ServedDesk;
  pageFolder: string | null;
}

/** Listens on this computer alone. */
export async function listen(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer({ keepAliveTimeout: longestPauseMs });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Slack keeps connections open for long; one that is closed just as the bot calls looks like a call without an answer. */
const longestPauseMs = 600_000;

export function serve(server: Server, parts: ServedParts): void {
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(parts, incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) return outgoing.destroy();
      sendJson(outgoing, 500, { ok: false, error: 'internal_error', why: String(error) });
    });
  });
  server.on('upgrade', (incoming, stream, head) => parts.platform.delivery.upgrade(incoming, stream, head));
}

function answer(parts: ServedParts, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { platform, served, pageFolder } = parts;
  const address = new URL(incoming.url ?? '/', platform.url);
  switch (address.pathname.split('/')[1]) {
    case 'api':
      return answerApi(platform, incoming, outgoing, address);
    case 'desk':
      return answerDesk(served, incoming, outgoing, address);
    case 'response':
      return answerResponse(platform, incoming, outgoing, address);
    case 'files':
      return answerFiles(platform, incoming, outgoing, address);
    default:
      return answerPage(pageFolder, outgoing, address);
  }
}
