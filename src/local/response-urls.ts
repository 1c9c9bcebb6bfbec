import { newSecret } from './ids.ts';

/** Where a response URL leads: the conversation, who asked, and the message whose button was pressed. */
export interface ResponseTarget {
  conversation: string;
  person: string;
  message: string | null;
}

const usesAllowed = 5;
const lifetime = 30 * 60_000;
const kept = 10_000;

/** Five uses in thirty real minutes. */
export class ResponseUrls {
  readonly #issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  readonly #monotonic: () => number;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /** Its path on the server. */
  issue(target: ResponseTarget): string {
    const id = newSecret();
    this.#issued.set(id, { target, at: this.#monotonic(), uses: 0 });
    if (this.#issued.size > kept) this.#issued.delete(this.#issued.keys().next().value ?? '');
    return `/response/${id}`;
  }

  use(id: string): ResponseTarget | 'used_url' | 'expired_url' {
    const issued = this.#issued.get(id);
    if (!issued || this.#monotonic() - issued.at > lifetime) return 'expired_url';
    if (issued.uses >= usesAllowed) return 'used_url';
    issued.uses += 1;
    return issued.target;
  }
}
