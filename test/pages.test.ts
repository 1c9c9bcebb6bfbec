import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { Temporal } from '../src/domain/time.ts';
import type { Page, PageAsked } from '../src/feature.ts';
import { pageRoutes } from '../src/pages.ts';
import { listen, type Reach, receiverFor } from '../src/receivers.ts';
import { startSlack } from './local/bolt-bot.ts';
import { keptLog } from './support/log.ts';

const at = Temporal.Instant.from('2026-12-01T10:00:00Z');

const echo = async ({ query }: PageAsked): Promise<Page | null> => {
  const secret = query.get('link');
  if (secret === 'broken') throw new Error('the shelf is empty');
  return secret ? { contentType: 'text/plain', fileName: 'echo.txt', body: secret } : null;
};

it.each(['socket', 'http'] as const)(
  'answers pages by %s, whatever is asked, and logs no secret',
  { tags: ['long'] },
  async (kind) => {
    await using slack = await openSlack();
    const { appToken, signingSecret } = slack.credentials;
    const port = await freePort();
    const reach: Reach =
      kind === 'socket'
        ? { kind, appToken, port, slackApiUrl: slack.apiUrl }
        : { kind, signingSecret, port, host: '127.0.0.1' };
    const { lines, log } = keptLog();
    const loud = { ...log, info: log.warn };
    const receiver = receiverFor(
      reach,
      () => true,
      pageRoutes(new Map([['/calendar.ics', echo]]), () => at, loud),
      loud,
    );
    await listen(receiver, reach);
    const ask = (rest: string, how?: RequestInit) => fetch(`http://127.0.0.1:${port}${rest}`, how);

    const found = await ask('/calendar.ics?link=s3cret');
    expect([found.status, await found.text()]).toEqual([200, 's3cret']);
    expect(found.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await ask('/calendar.ics?link=%E0%A4%A')).status, 'malformed').toBe(200);
    expect((await ask('/calendar.ics')).status).toBe(404);
    expect((await ask('/calendar.ics?link=broken')).status).toBe(500);
    expect((await ask('/calendar.ics?link=s3cret', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD');
    expect(await statusOf(port, '//'), 'no address at all').toBe(kind === 'socket' ? 404 : 500);
    expect((await ask('/healthz')).status).toBe(200);
    expect(lines.filter((line) => /s3cret|link=/.test(line))).toEqual([]);
    expect(lines.join('\n')).toContain('/calendar.ics could not be read: Error: the shelf is empty');
    await receiver.stop();
  },
);

async function openSlack() {
  const slack = await startSlack();
  return Object.assign(slack, { [Symbol.asyncDispose]: () => slack.stop() });
}

/** Asked as it stands, which fetch would not. */
const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

/** One that was free a moment ago: in Socket Mode nobody says on which the bot listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
