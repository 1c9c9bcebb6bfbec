import { Temporal } from 'temporal-polyfill/implementation';
import type { BotRun, RunningBot } from './bot-run.ts';
import type { Answer, ClockMove } from './desk-api.ts';
import type { MovableClock } from './movable-clock.ts';

const momentsAllowed = 10_000;

/** Moves the clock and lets the bot live through every due moment on the way, in order, each at its own time. */
export class TimeTravel {
  isUnderWay = false;
  readonly #clock: MovableClock;
  readonly #run: BotRun;
  readonly #onStep: () => void;

  constructor(clock: MovableClock, run: BotRun, onStep: () => void) {
    this.#clock = clock;
    this.#run = run;
    this.#onStep = onStep;
  }

  async move(move: ClockMove): Promise<Answer> {
    if (this.isUnderWay) return { ok: false, error: 'The clock is moving already.' };
    this.isUnderWay = true;
    try {
      const target = await this.#targetOf(move);
      if (!target) return { ok: false, error: 'Nothing is coming up.' };
      if (Temporal.Instant.compare(target, this.#clock.now()) < 0) {
        return { ok: false, error: 'The clock only goes forward.' };
      }
      await this.#liveUntil(target);
      return { ok: true };
    } finally {
      this.isUnderWay = false;
      this.#onStep();
    }
  }

  async #targetOf(move: ClockMove): Promise<Temporal.Instant | null> {
    if ('by' in move) return this.#clock.now().toZonedDateTimeISO('UTC').add(move.by).toInstant();
    if ('to' in move) return Temporal.Instant.from(move.to);
    return (await this.#run.bot?.nextMoment()) ?? null;
  }

  async #liveUntil(target: Temporal.Instant): Promise<void> {
    let last: Temporal.Instant | null = null;
    for (let moments = 0; moments < momentsAllowed; moments += 1) {
      const next: Temporal.Instant | null = (await this.#run.bot?.nextMoment()) ?? null;
      if (!next || !isBetween(last, next, target)) break;
      await this.#liveAt(next);
      last = next;
    }
    await this.#liveAt(target);
  }

  async #liveAt(moment: Temporal.Instant): Promise<void> {
    const bot: RunningBot | null = this.#run.bot;
    this.#clock.putForwardTo(moment);
    this.#onStep();
    await bot?.beat();
    await bot?.settled();
  }
}

/** A moment that was lived through already must not come again, or time would stand still. */
function isBetween(last: Temporal.Instant | null, next: Temporal.Instant, target: Temporal.Instant): boolean {
  const isNew = last === null || Temporal.Instant.compare(next, last) > 0;
  return isNew && Temporal.Instant.compare(next, target) < 0;
}
