import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Platform } from '../platform.ts';
import { respond } from '../respond.ts';
import { ApiError } from '../web-api/api-error.ts';
import { sendJson } from './api-route.ts';
import { jsonIn } from './body.ts';

/** /response/<id>: what a response_url leads to. */
export async function answerResponse(
  platform: Platform,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  const body = jsonIn(await text(incoming));
  const target = platform.responseUrls.use(pathname.slice('/response/'.length));
  if (typeof target === 'string') return sendJson(outgoing, 404, { ok: false, error: target });
  const fault = platform.faults.take('response_url', body)?.misfortune;
  if (fault && 'error' in fault) return sendJson(outgoing, 400, { ok: false, error: fault.error });
  try {
    respond(platform, target, body);
    sendJson(outgoing, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(outgoing, 400, { ok: false, error: error.code, ...error.details });
  }
}
