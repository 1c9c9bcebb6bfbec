import type { Act, Answer, OptionsQuestion, Sight } from '../desk-api.ts';
import type { Json } from '../json.ts';

/** Where people act and look: the same in this process and over HTTP. */
export interface Desk {
  sight(as: string, conversation?: string): Promise<Sight>;
  act(as: string, act: Act): Promise<Answer>;
  options(as: string, question: OptionsQuestion): Promise<Json>;
  upload(as: string, name: string, content: Buffer): Promise<Json>;
  /** Resolves when the bot has nothing in hand any more. */
  settled(): Promise<void>;
}
