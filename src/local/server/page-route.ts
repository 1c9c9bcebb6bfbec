import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page's files; every other address is the page itself, which looks at the address. */
export async function answerPage(folder: string | null, outgoing: ServerResponse, { pathname }: URL): Promise<void> {
  const file = folder && (await fileIn(folder, pathname));
  if (!file) return void outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
  outgoing.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  await pipeline(createReadStream(file), outgoing);
}

async function fileIn(folder: string, path: string): Promise<string | null> {
  const asked = join(folder, normalize(`/${path}`));
  if (await isFile(asked)) return asked;
  const page = join(folder, 'index.html');
  return extname(path) === '' && (await isFile(page)) ? page : null;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}
