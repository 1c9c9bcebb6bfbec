import type { Act, Answer, OptionsQuestion, Sight } from '../desk-api.ts';
import type { Json } from '../json.ts';
import type { Desk } from './desk.ts';

/** The desk of a Slack in another process, at its address. */
export class RemoteDesk implements Desk {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  sight(as: string, conversation = ''): Promise<Sight> {
    return this.#ask(`sight?${new URLSearchParams({ as, conversation })}`);
  }

  act(as: string, act: Act): Promise<Answer> {
    return this.#ask('act', JSON.stringify({ as, act }));
  }

  options(as: string, question: OptionsQuestion): Promise<Json> {
    return this.#ask('options', JSON.stringify({ as, ...question }));
  }

  upload(as: string, name: string, content: Buffer): Promise<Json> {
    return this.#ask(`upload?${new URLSearchParams({ as, name })}`, new Uint8Array(content));
  }

  async settled(): Promise<void> {
    await this.#ask('settled', '');
  }

  async #ask<Answered>(path: string, body?: string | Uint8Array<ArrayBuffer>): Promise<Answered> {
    const given = body === undefined ? {} : { method: 'POST', body };
    const response = await fetch(`${this.#url}/desk/${path}`, given);
    const answer = (await response.json()) as Answered & { error?: string };
    if (!response.ok) throw new Error(answer.error);
    return answer;
  }
}
