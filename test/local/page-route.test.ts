import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalSlack } from '../../src/local/index.ts';
import { startSlack } from './bolt-bot.ts';

let slack: LocalSlack;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site', 'index.html'), '<h1>Page</h1>');
  await writeFile(join(folder, 'site', 'page.js'), 'go()');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  slack = await startSlack({ pageFolder: join(folder, 'site') });
});
afterAll(async () => {
  await slack.stop();
  await rm(folder, { recursive: true });
});

it.each([
  ['/', 200, 'text/html; charset=utf-8', '<h1>Page</h1>'],
  ['/page.js', 200, 'text/javascript; charset=utf-8', 'go()'],
  ['/some/place', 200, 'text/html; charset=utf-8', '<h1>Page</h1>'],
  ['/missing.js', 404, 'text/plain', 'There is nothing here.'],
  ['/..%2fsecret.txt', 404, 'text/plain', 'There is nothing here.'],
  ['/%E0%A4%A', 200, 'text/html; charset=utf-8', '<h1>Page</h1>'],
])('%s is answered with %i', async (path, status, type, body) => {
  const response = await fetch(`${slack.url}${path}`);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});
