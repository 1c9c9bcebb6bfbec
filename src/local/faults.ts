import type { Json } from './json.ts';

/**
 * What goes wrong with a call. `silence` never answers; `drop` breaks the connection.
 *
 * `kill` ends the process of this id, which is to be the caller's, with no time for a last word; `killOnceAnswered` lets it
 * have its answer first. For tests that started that process themselves.
 */
export type Misfortune =
  | { error: string }
  | { status: number; html?: boolean }
  | { retryAfter: number }
  | { drop: true }
  | { silence: true }
  | { slow: number }
  | { kill: number }
  | { killOnceAnswered: number };

export interface Plan {
  /** The call is carried out first, and only then goes wrong. */
  afterStoring?: boolean;
  /** The first call that matches is 1. */
  nth?: number;
  /** How often, from then on. */
  times?: number;
  when?: (args: Json) => boolean;
}

export type Fault = { method: string; misfortune: Misfortune } & Required<Plan>;

/** Trouble on demand. */
export class Faults {
  #planned: Fault[] = [];
  /** Requests to the bot are refused as if nothing listened. */
  refusesDelivery = false;

  /** Lets the next call of a method go wrong, or those that the plan says. */
  next(method: string, misfortune: Misfortune, plan: Plan = {}): void {
    this.#planned.push({ method, misfortune, afterStoring: false, nth: 1, times: 1, when: () => true, ...plan });
  }

  clear(): void {
    this.#planned = [];
    this.refusesDelivery = false;
  }

  take(method: string, args: Json): Fault | undefined {
    const candidates = this.#planned.filter((fault) => fault.method === method && fault.when(args));
    const struck = candidates.find(({ nth }) => nth <= 1);
    for (const fault of candidates) fault.nth -= 1;
    if (!struck) return undefined;
    struck.times -= 1;
    this.#planned = this.#planned.filter(({ times }) => times > 0);
    return struck;
  }
}
