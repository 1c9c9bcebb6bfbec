import { newSecret } from './ids.ts';

/** What a trigger lets the bot do: show this person a modal, on top of that one if it came from one. */
export interface Trigger {
  person: string;
  view: string | null;
  conversation: string | null;
}

type Refused = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';

const lifetime = 3_000;
const kept = 1_000;

/** Triggers live for three real seconds and work once. */
export class Triggers {
  readonly #issued = new Map<string, { trigger: Trigger; at: number; isUsed: boolean }>();
  readonly #monotonic: () => number;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  issue(trigger: Trigger): string {
    const id = `${this.#issued.size}.${newSecret()}`;
    this.#issued.set(id, { trigger, at: this.#monotonic(), isUsed: false });
    if (this.#issued.size > kept) this.#issued.delete(this.#issued.keys().next().value ?? '');
    return id;
  }

  /** One more of the same, for the same click made twice. */
  renew(id: string): string {
    const issued = this.#issued.get(id);
    return issued ? this.issue(issued.trigger) : id;
  }

  exchange(id: string): Trigger | Refused {
    const issued = this.#issued.get(id);
    if (!issued) return 'invalid_trigger_id';
    if (issued.isUsed) return 'exchanged_trigger_id';
    if (this.#monotonic() - issued.at > lifetime) return 'expired_trigger_id';
    issued.isUsed = true;
    return issued.trigger;
  }
}
