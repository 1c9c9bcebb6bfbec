import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Misfortune } from '../faults.ts';
import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import { type ApiAnswer, answerCall, rateLimited } from '../web-api/answer-call.ts';
import { legible } from '../web-api/arguments.ts';
import { argumentsOf } from './body.ts';

/** /api/<method>, with whatever misfortune was planned for it. */
export async function answerApi(
  platform: Platform,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> {
  const method = pathname.slice('/api/'.length);
  const args = await argumentsOf(incoming, searchParams);
  const token = incoming.headers.authorization?.replace(/^Bearer /, '') ?? String(args.token ?? '');
  const fault = platform.faults.take(method, legible(args));
  await delay(fault);
  const answer = isBefore(fault) ? null : await answerCall(platform, method, args, token);
  if (fault && !isAnswered(fault)) return strike(outgoing, fault.misfortune);
  if (answer) send(outgoing, answer);
  outgoing.on('finish', () => follow(fault));
}

async function delay(fault: Fault | undefined): Promise<void> {
  if (fault && 'slow' in fault.misfortune) await pause(fault.misfortune.slow);
}

function follow(fault: Fault | undefined): void {
  if (fault && 'killOnceAnswered' in fault.misfortune) kill(fault.misfortune.killOnceAnswered);
}

function isBefore(fault: Fault | undefined): boolean {
  return fault !== undefined && !fault.afterStoring && !isAnswered(fault);
}

/** It goes wrong, but with Slack's answer. */
function isAnswered({ misfortune }: Fault): boolean {
  return 'slow' in misfortune || 'killOnceAnswered' in misfortune;
}

function strike(outgoing: ServerResponse, misfortune: Misfortune): void {
  if ('error' in misfortune) send(outgoing, { status: 200, headers: {}, body: { ok: false, error: misfortune.error } });
  if ('retryAfter' in misfortune) send(outgoing, rateLimited(misfortune.retryAfter));
  if ('status' in misfortune) sendStatus(outgoing, misfortune.status, misfortune.html ?? false);
  if ('kill' in misfortune) kill(misfortune.kill);
  if ('drop' in misfortune || 'kill' in misfortune) outgoing.socket?.destroy();
}

/** It may have ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function sendStatus(outgoing: ServerResponse, status: number, html: boolean): void {
  const page = '<!DOCTYPE html><html><body><h1>Something went wrong</h1></body></html>';
  outgoing.writeHead(status, { 'content-type': html ? 'text/html' : 'text/plain' }).end(html ? page : '');
}

function send(outgoing: ServerResponse, { status, headers, body }: ApiAnswer): void {
  sendJson(outgoing, status, body, headers);
}

export function sendJson(outgoing: ServerResponse, status: number, body: Json | object, headers = {}): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  outgoing.end(JSON.stringify(body));
}
