import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { isJson, type Json } from '../json.ts';
import { type Ack, ackTimeout, type BotRequest } from './request.ts';
import { signedHeaders } from './signature.ts';

/** Sends signed requests to the bot's request URL. */
export class HttpDelivery {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #signingSecret: string;

  constructor(signingSecret: string) {
    this.#signingSecret = signingSecret;
  }

  send(url: string, sent: BotRequest): Promise<Ack> {
    const body = encode(sent);
    const headers = {
      'content-type': sent.kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...signedHeaders(body, this.#signingSecret),
      ...retryHeaders(sent),
    };
    return new Promise((resolve) => {
      const outgoing = request(url, { method: 'POST', agent: this.#agent, headers });
      const tooLate = setTimeout(() => {
        resolve({ ok: false, because: 'operation_timeout' });
        outgoing.destroy();
      }, ackTimeout);
      outgoing.on('error', () => resolve({ ok: false, because: 'dispatch_failed' }));
      outgoing.on('close', () => clearTimeout(tooLate));
      outgoing.on('response', (response) => void readAck(response).then(resolve));
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function encode({ kind, body }: BotRequest): string {
  if (kind === 'event') return JSON.stringify(body);
  if (kind === 'command') return new URLSearchParams(body as Record<string, string>).toString();
  return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
}

function retryHeaders({ retry }: BotRequest): Record<string, string> {
  return retry ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason } : {};
}

async function readAck(response: IncomingMessage): Promise<Ack> {
  const body = await text(response).catch(() => null);
  const status = response.statusCode ?? 0;
  if (body === null) return { ok: false, because: 'dispatch_failed' };
  if (status < 200 || status > 299) {
    return { ok: false, because: status >= 500 ? 'http_service_error' : 'http_client_error' };
  }
  return { ok: true, body: parsedAck(body) };
}

/** Plain words are a command's answer. */
function parsedAck(body: string): Json {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return isJson(parsed) ? parsed : { text: body };
  } catch {
    return { text: body };
  }
}
