import type { Desk } from '../desk/desk.ts';
import type { SeenMessage, SeenModal, Sight, ViewValues } from '../desk-api.ts';
import { lastNotice } from './found.ts';
import { homeSpots, messageSpots, modalSpots, type Spot } from './spots.ts';

/** What one person sees, and where they find what is named to them. */
export class Eyes {
  readonly #desk: Desk;
  readonly #id: string;

  constructor(desk: Desk, id: string) {
    this.#desk = desk;
    this.#id = id;
  }

  sight(conversation?: string): Promise<Sight> {
    return this.#desk.sight(this.#id, conversation);
  }

  /** The id of a channel by name, of `direct` with the bot or @Someone; without one, of their first channel. */
  async conversation(place: string | undefined): Promise<string> {
    const { conversations, bot } = await this.sight();
    const name = place?.replace(/^[#@]/, '');
    const found = conversations.find((one) => {
      if (place === undefined) return one.isMember && one.kind !== 'direct';
      return place === 'direct' ? one.with === bot.id : one.id === place || one.name === name;
    });
    if (!found) throw new Error(`There is no ${place ?? 'channel'} here for them.`);
    return found.id;
  }

  sightOf(place: string | undefined): Promise<Sight> {
    return this.conversation(place).then((id) => this.sight(id));
  }

  /** The message that says these words; the newest of several. */
  async message(conversation: string, words: string): Promise<SeenMessage> {
    const sight = await this.sight(conversation);
    const spot = messageSpots(sight, conversation).find(({ text }) => text.includes(words));
    const message = sight.messages.find(({ ts }) => spot?.place.in === 'message' && spot.place.ts === ts);
    if (!message) throw new Error(`No message there says “${words}”.`);
    return message;
  }

  async modal(): Promise<SeenModal> {
    const sight = await this.sight();
    const modal = sight.modals.at(-1);
    if (!modal) throw new Error(`No modal is open.${lastNotice(sight)}`);
    return modal;
  }

  /** What can be acted on there; without a place in the modal in front, or else in their first channel. */
  async spots(place: string | undefined, drafts: Map<string, ViewValues>): Promise<{ spots: Spot[]; sight: Sight }> {
    const sight = await this.sight();
    const modal = sight.modals.at(-1);
    if (place === 'modal' || (place === undefined && modal)) {
      return { spots: modalSpots(sight, drafts.get(modal?.id ?? '') ?? {}), sight };
    }
    if (place === 'home') return { spots: homeSpots(sight), sight };
    const conversation = await this.conversation(place);
    const there = await this.sight(conversation);
    return { spots: messageSpots(there, conversation), sight: there };
  }
}
