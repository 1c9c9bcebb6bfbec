import { createHash } from 'node:crypto';
import { type IncomingMessage, METHODS, type ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Logger } from '@slack/web-api';
import type { Clock } from './domain/time.ts';
import type { Page, PageAsked } from './feature.ts';
import { pageLimit } from './page-limit.ts';

type Answer = (asked: PageAsked) => Promise<Page | null>;

/**
 * Pages as routes of Bolt's. What follows the question mark may be a secret: it is in no log and in no cache.
 *
 * A path has no parameters: Bolt decodes those without care, and a malformed one would end the process. Every method has an answer, as Bolt logs what has none.
 */
export function pageRoutes(pages: ReadonlyMap<string, Answer>, clock: Clock, log: Logger): CustomRoute[] {
  const mayAsk = pageLimit(clock);
  return [...pages].map(([path, answer]) => ({
    path,
    method: METHODS,
    handler: (request, response) => {
      const query = new URLSearchParams(request.url?.split('?')[1]);
      if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
      if (!mayAsk(query.toString())) return refuse(response, 429, { 'retry-after': '60' });
      answer({ query }).then(
        (page) => (page ? deliver(page, request, response) : refuse(response, 404)),
        (error) => {
          log.error(`${path} could not be read:`, error);
          refuse(response, 500);
        },
      );
    },
  }));
}

/** The reader keeps it, and asks each time whether it is still true. */
function deliver({ contentType, fileName, body }: Page, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { ...always, 'cache-control': 'private, no-cache', etag };
  if (isKnown(etag, request.headers['if-none-match'])) return void response.writeHead(304, headers).end();
  response
    .writeHead(200, {
      ...headers,
      'content-type': contentType,
      'content-disposition': `inline; filename="${fileName}"`,
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...always, 'cache-control': 'no-store', ...headers }).end();
}

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };

const isKnown = (etag: string, known = ''): boolean =>
  known.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
