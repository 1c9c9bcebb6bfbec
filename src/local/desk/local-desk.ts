import type { Act, Answer, OptionsQuestion, Sight } from '../desk-api.ts';
import { newId } from '../ids.ts';
import type { Json } from '../json.ts';
import { filePayload } from '../payloads/file.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';
import { doAct } from './act.ts';
import { askOptions } from './ask-options.ts';
import type { Desk } from './desk.ts';
import { sightOf } from './sight.ts';

/** The clock and the bot as whoever runs them shows them. */
export interface Surroundings {
  clock(): Sight['clock'];
  bot(): Pick<Sight['bot'], 'state' | 'trouble'>;
  settled(): Promise<void>;
}

/** The desk of a Slack in this process. */
export class LocalDesk implements Desk {
  readonly #platform: Platform;
  readonly #surroundings: Surroundings;

  constructor(platform: Platform, surroundings: Surroundings) {
    this.#platform = platform;
    this.#surroundings = surroundings;
  }

  async sight(as: string, conversation: string | null = null): Promise<Sight> {
    const { app, workspace } = this.#platform;
    const bot = {
      id: app.botUserId,
      name: workspace.users.get(app.botUserId)?.name ?? '',
      ...this.#surroundings.bot(),
    };
    return { ...sightOf(this.#platform, this.#person(as), conversation), clock: this.#surroundings.clock(), bot };
  }

  act(as: string, act: Act): Promise<Answer> {
    return doAct(this.#platform, this.#person(as), act);
  }

  options(as: string, question: OptionsQuestion): Promise<Json> {
    return askOptions(this.#platform, this.#person(as), question);
  }

  /** A file that a person picked for a form; what comes back is its value there. */
  async upload(as: string, name: string, content: Buffer): Promise<Json> {
    const id = newId('F');
    const size = content.length;
    const by = this.#person(as).id;
    this.#platform.workspace.files.set(id, { id, name, title: name, size, content, by, isComplete: true });
    return filePayload(this.#platform, id);
  }

  settled(): Promise<void> {
    return this.#surroundings.settled();
  }

  /** Whoever comes without a name is the first person of the company. */
  #person(asked: string): User {
    const { workspace } = this.#platform;
    const user = asked ? workspace.user(asked) : workspace.users.values().next().value;
    if (!user || user.isBot) throw new RangeError(`Nobody is called ${asked} here.`);
    return user;
  }
}
