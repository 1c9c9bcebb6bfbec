import { Temporal } from 'temporal-polyfill/implementation';

/** A clock that runs as the real one does, and can be put forward. */
export class MovableClock {
  #ahead: Temporal.Duration;

  constructor(at: Temporal.Instant) {
    this.#ahead = aheadBy(at);
  }

  readonly now = (): Temporal.Instant => Temporal.Now.instant().add(this.#ahead);

  /** Never back: what was said stays said. */
  putForwardTo(at: Temporal.Instant): void {
    if (Temporal.Instant.compare(at, this.now()) > 0) this.#ahead = aheadBy(at);
  }
}

function aheadBy(at: Temporal.Instant): Temporal.Duration {
  return at.since(Temporal.Now.instant());
}
