import type { Temporal } from 'temporal-polyfill/implementation';
import type { Answer, Sight } from './desk-api.ts';

/** A bot at work, as far as a workspace has to do with it. */
export interface RunningBot {
  /** Where it takes requests; null if it connects by itself. */
  url: string | null;
  nextMoment(): Promise<Temporal.Instant | null>;
  beat(): Promise<void>;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

type State = Pick<Sight['bot'], 'state' | 'trouble'>;

/** The bot's one run in a workspace: started, stopped, started again, or failing and saying why. */
export class BotRun {
  state: State = { state: 'stopped', trouble: null };
  #bot: RunningBot | null = null;
  readonly #start: () => Promise<RunningBot>;
  readonly #troubleOf: (error: unknown) => string;
  readonly #onChange: (bot: RunningBot | null) => void;

  /** `troubleOf` says for people why a start failed. */
  constructor(
    start: () => Promise<RunningBot>,
    troubleOf: (error: unknown) => string,
    onChange: (bot: RunningBot | null) => void,
  ) {
    this.#start = start;
    this.#troubleOf = troubleOf;
    this.#onChange = onChange;
  }

  get bot(): RunningBot | null {
    return this.#bot;
  }

  async start(): Promise<Answer> {
    if (this.#bot || this.state.state === 'starting') return { ok: true };
    this.#become({ state: 'starting', trouble: null }, null);
    try {
      const bot = await this.#start();
      this.#become({ state: 'running', trouble: null }, bot);
      await bot.beat();
      return { ok: true };
    } catch (error) {
      const trouble = this.#troubleOf(error);
      this.#become({ state: 'failed', trouble }, this.#bot);
      return { ok: false, error: trouble };
    }
  }

  async stop(): Promise<Answer> {
    const bot = this.#bot;
    this.#become({ state: 'stopped', trouble: null }, null);
    await bot?.stop();
    return { ok: true };
  }

  #become(state: State, bot: RunningBot | null): void {
    this.state = state;
    this.#bot = bot;
    this.#onChange(bot);
  }
}
