import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from '../src/faults.ts';
import { openStorage } from '../src/store/index.ts';
import { freePort } from './support/process.ts';

let server: Server;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'roofshot-'));

/** Answers with the status that its path begins with. */
beforeAll(async () => {
  server = createServer(({ url: path }, response) => {
    response.writeHead(Number(path!.split('/')[1]), { 'content-type': 'text/html', 'retry-after': '30' });
    response.end('<html>Hello</html>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const asked = (slackApiUrl: string) =>
  new WebClient('xoxb-1', { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }).auth
    .test()
    .then(() => null, faultsOf);

it.each`
  status | fault
  ${200} | ${'What answers at SLACK_API_URL is not Slack: check the address.'}
  ${404} | ${'Slack answers with HTTP 404: check SLACK_API_URL, or try again in a few minutes.'}
  ${503} | ${'Slack answers with HTTP 503: check SLACK_API_URL, or try again in a few minutes.'}
  ${429} | ${'Slack has been asked too often: start again in 30 seconds.'}
`('is one sentence where Slack should be and HTTP $status is the answer', async ({ status, fault }) => {
  expect(await asked(`${url}/${status}/`)).toEqual([fault]);
});

it('says why Slack cannot be reached, not only that it cannot', async () => {
  const port = await freePort();
  const sentence = `Slack can't be reached: connect ECONNREFUSED 127.0.0.1:${port}. Check SLACK_API_URL and the network.`;
  expect(await asked(`http://127.0.0.1:${port}/api/`)).toEqual([sentence]);
});

const opened = (path: string) => {
  try {
    openStorage(join(folder, path));
    return null;
  } catch (error) {
    return faultsOf(error);
  }
};

it('is one sentence where the database should be and something else is', () => {
  writeFileSync(join(folder, 'letter'), 'Dear all, this is a letter, and not a short one at that.');
  expect(opened('letter')).toEqual(['The file that DATABASE_URL names is not a database.']);
  expect(opened('.')).toEqual([
    "The database can't be used: unable to open database file. Check DATABASE_URL and the disk.",
  ]);
  expect(opened('letter/database.sqlite')).toEqual([
    expect.stringMatching(/^A file or folder can't be used: .*letter'\.$/),
  ]);
});

it('is one sentence where a port is taken, or not for everybody', async () => {
  const { port } = server.address() as AddressInfo;
  const error = await new Promise((resolve) => createServer().on('error', resolve).listen(port, '127.0.0.1'));
  expect(faultsOf(error)).toEqual([`Port ${port} is in use: stop what listens there, or set PORT to another.`]);
  const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES', port: 80 });
  expect(faultsOf(refused)).toEqual(['Port 80 is not for this user: set PORT to 1024 or above.']);
});

it('is nothing for a fault of our own, whose stack whoever mends it needs', () => {
  expect(faultsOf(new TypeError("Cannot read properties of undefined (reading 'team')"))).toBe(null);
});
