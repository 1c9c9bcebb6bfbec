import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { newSecret } from '../ids.ts';
import { isJson, type Json, jsonOf, textOf } from '../json.ts';
import { type Ack, ackTimeout, type BotRequest } from './request.ts';
import { disconnect, envelope, hello } from './socket-messages.ts';

const betweenPings = 10_000;
const connectionsAllowed = 10;

/** Socket Mode: the bot's connections share the load, each envelope goes to one of them. */
export class SocketDelivery {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #sockets: WebSocket[] = [];
  readonly #waiting = new Map<string, (ack: Ack) => void>();
  readonly #appId: string;

  constructor(appId: string) {
    this.#appId = appId;
  }

  get isConnected(): boolean {
    return this.#sockets.some(isOpen);
  }

  /** The path of a socket that may be opened once. */
  issueTicket(): string {
    const ticket = newSecret();
    this.#tickets.add(ticket);
    return `/link/?ticket=${ticket}`;
  }

  upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void {
    const ticket = new URL(incoming.url ?? '', 'ws://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      stream.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(incoming, stream, head, (socket) => this.#welcome(socket));
  }

  send(request: BotRequest): Promise<Ack> {
    const socket = this.#nextInTurn();
    if (!socket) return Promise.resolve({ ok: false, because: 'dispatch_failed' });
    const id = randomUUID();
    return new Promise((resolve) => {
      const tooLate = setTimeout(() => this.#settle(id, { ok: false, because: 'operation_timeout' }), ackTimeout);
      this.#waiting.set(id, (ack) => {
        clearTimeout(tooLate);
        resolve(ack);
      });
      socket.send(envelope(id, request));
    });
  }

  /** Breaks every connection without a word. */
  drop(): void {
    for (const socket of [...this.#sockets]) socket.terminate();
  }

  /** Asks the bot to connect anew, as Slack does every few hours. */
  refresh(reason: 'warning' | 'refresh_requested' = 'refresh_requested'): void {
    for (const socket of this.#sockets) socket.send(disconnect(reason));
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #nextInTurn(): WebSocket | undefined {
    const next = this.#sockets.find(isOpen);
    if (next) this.#sockets.push(...this.#sockets.splice(this.#sockets.indexOf(next), 1));
    return next;
  }

  #welcome(socket: WebSocket): void {
    if (this.#sockets.length >= connectionsAllowed) {
      socket.send(disconnect('too_many_websockets'));
      socket.close();
      return;
    }
    this.#sockets.push(socket);
    const pings = setInterval(() => socket.ping(), betweenPings).unref();
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(pings);
      this.#sockets.splice(this.#sockets.indexOf(socket), 1);
    });
    socket.send(hello(this.#appId, this.#sockets.length));
    socket.ping();
  }

  #receive(data: string): void {
    const answer = parsed(data);
    this.#settle(textOf(answer.envelope_id), { ok: true, body: jsonOf(answer.payload) });
  }

  #settle(envelopeId: string, ack: Ack): void {
    this.#waiting.get(envelopeId)?.(ack);
    this.#waiting.delete(envelopeId);
  }
}

function isOpen({ readyState, OPEN }: WebSocket): boolean {
  return readyState === OPEN;
}

function parsed(data: string): Json {
  try {
    const value: unknown = JSON.parse(data);
    return isJson(value) ? value : {};
  } catch {
    return {};
  }
}
