/** How often a minute a method may be called; special is not counted by the minute. */
export type Tier = 20 | 50 | 100 | 'special';

const minute = 60_000;
const betweenMessages = 1_000;

/** One message a second in each channel, and each method's tier by the minute; in real time. */
export class RateLimits {
  isOn: boolean;
  readonly #monotonic: () => number;
  readonly #lastPost = new Map<string, number>();
  readonly #recent = new Map<string, number[]>();

  constructor(isOn: boolean, monotonic: () => number) {
    this.isOn = isOn;
    this.#monotonic = monotonic;
  }

  /** How many seconds the caller has to wait; 0 counts the call as made. */
  wait(method: string, tier: Tier, channel: string | undefined): number {
    if (!this.isOn) return 0;
    if (method === 'chat.postMessage') return this.#waitInChannel(channel ?? '');
    return tier === 'special' ? 0 : this.#waitInTier(method, tier);
  }

  #waitInChannel(channel: string): number {
    const now = this.#monotonic();
    const free = (this.#lastPost.get(channel) ?? Number.NEGATIVE_INFINITY) + betweenMessages;
    if (free > now) return Math.ceil((free - now) / 1000);
    this.#lastPost.set(channel, now);
    return 0;
  }

  #waitInTier(method: string, tier: number): number {
    const now = this.#monotonic();
    const recent = (this.#recent.get(method) ?? []).filter((at) => at > now - minute);
    this.#recent.set(method, recent);
    if (recent.length >= tier) return Math.ceil(((recent[0] ?? now) + minute - now) / 1000);
    recent.push(now);
    return 0;
  }
}
