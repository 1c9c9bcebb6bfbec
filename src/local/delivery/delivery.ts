import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Faults } from '../faults.ts';
import type { InstalledApp } from '../installed-app.ts';
import { HttpDelivery } from './http-delivery.ts';
import type { Ack, BotRequest } from './request.ts';
import { SocketDelivery } from './socket-delivery.ts';

const unreachable: Ack = { ok: false, because: 'dispatch_failed' };

/** Brings requests to the bot: through its socket if it opened one, else to its URL. */
export class Delivery {
  url: string | null = null;
  readonly sockets: SocketDelivery;
  readonly #http: HttpDelivery;
  readonly #faults: Faults;
  readonly #last = new Map<string, BotRequest>();
  #isClosed = false;

  constructor(app: InstalledApp, faults: Faults) {
    this.#http = new HttpDelivery(app.credentials.signingSecret);
    this.sockets = new SocketDelivery(app.id);
    this.#faults = faults;
  }

  send(request: BotRequest): Promise<Ack> {
    this.#last.set(request.kind, request);
    this.#last.set(String(request.body.type), request);
    if (this.#isClosed || this.#faults.refusesDelivery) return Promise.resolve(unreachable);
    if (this.sockets.isConnected) return this.sockets.send(request);
    if (this.url) return this.#http.send(this.url, request);
    return Promise.resolve(unreachable);
  }

  /** The last request of a kind (event, command) or of a type (view_submission, block_actions). */
  last(kindOrType: string): BotRequest | undefined {
    return this.#last.get(kindOrType);
  }

  upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.sockets.upgrade(incoming, stream, head);
  }

  close(): void {
    this.#isClosed = true;
    this.#http.close();
    this.sockets.close();
  }
}
