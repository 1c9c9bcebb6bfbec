import type { Desk } from '../desk/desk.ts';
import type { Act, Answer, SeenMessage, SeenModal, Sight, ViewValues } from '../desk-api.ts';
import { type Json, listOf, textOf } from '../json.ts';
import { keptValues } from '../view-values.ts';
import { answerValue, type Choice } from './answer-value.ts';
import { Eyes } from './eyes.ts';
import { type Found, findLabelled, type Wanted } from './found.ts';
import { labelsToFill, labelsToPress, optionLabelled } from './labels.ts';
import { readBlocks } from './reading/blocks.ts';
import { readMessage, readMessages, readModal } from './reading/messages.ts';
import { readerOf } from './reading/reader.ts';

/** A channel by name, `direct` for the bot's private messages, @Name for a person's; `modal` and `home`. */
export interface Where {
  in?: string;
  /** Words of the message or block it stands by. */
  near?: string;
}

/** Someone who acts by what they see: presses labels, fills fields, reads. Every act waits until the bot is done with it. */
export class Person {
  readonly id: string;
  readonly #desk: Desk;
  readonly #eyes: Eyes;
  /** What is typed into a form and not sent yet, by view. */
  readonly #drafts = new Map<string, ViewValues>();

  constructor(desk: Desk, id: string) {
    this.#desk = desk;
    this.#eyes = new Eyes(desk, id);
    this.id = id;
  }

  async command(text: string, where: Pick<Where, 'in'> = {}): Promise<Answer> {
    return this.#act({ kind: 'command', text, conversation: await this.#eyes.conversation(where.in) });
  }

  /** `near` are words of the message to answer in its thread. */
  async say(text: string, where: Where = {}): Promise<Answer> {
    const conversation = await this.#eyes.conversation(where.in);
    const first = where.near && (await this.#eyes.message(conversation, where.near));
    return this.#act({ kind: 'say', text, conversation, ...(first && { thread_ts: first.thread_ts ?? first.ts }) });
  }

  async press(label: string, where: Where = {}): Promise<Answer> {
    const { found } = await this.#find(label, where, labelsToPress);
    const { element } = found;
    const selected_option = element.type === 'overflow' ? optionLabelled(element, label) : undefined;
    const { type, action_id, value } = element;
    return this.#press(found, { type, action_id, value, ...(selected_option && { selected_option }) });
  }

  /** Picks from a menu, ticks boxes, sets a date: where that tells the bot at once, it does. */
  async choose(label: string, choice: Choice, where: Where = {}): Promise<Answer> {
    const { found, sight } = await this.#find(label, where, labelsToFill);
    const value = await answerValue(choice, { desk: this.#desk, as: this.id, sight, found });
    if (found.spot.place.in === 'modal') this.#draft(found.spot.place.view, found, value);
    if (found.isInput && !found.block.dispatch_action) return { ok: true };
    return this.#press(found, { ...value, action_id: found.element.action_id });
  }

  /** Fills fields of the modal in front, by label or id. */
  async fill(values: Record<string, Choice>): Promise<void> {
    for (const [label, choice] of Object.entries(values)) await this.choose(label, choice, { in: 'modal' });
  }

  async submit(values: Record<string, Choice> = {}): Promise<Answer> {
    await this.fill(values);
    const { id, view } = await this.#eyes.modal();
    const typed = keptValues(listOf(view.blocks), this.#drafts.get(id) ?? {});
    return this.#act({ kind: 'submit', view: id, values: typed });
  }

  async close({ all = false } = {}): Promise<Answer> {
    return this.#act({ kind: 'close', view: (await this.#eyes.modal()).id, all });
  }

  /** A shortcut by name; one about a message says which, by words in it. */
  async shortcut(name: string, { message }: { message?: Required<Where> } = {}): Promise<Answer> {
    const { shortcuts } = await this.#eyes.sight();
    const callback_id = shortcuts.find((shortcut) => shortcut.name === name)?.callback_id;
    const known = shortcuts.map((shortcut) => shortcut.name).join(', ');
    if (!callback_id) throw new Error(`There is no shortcut “${name}”. There is: ${known}.`);
    if (!message) return this.#act({ kind: 'shortcut', callback_id });
    const conversation = await this.#eyes.conversation(message.in);
    const { ts } = await this.#eyes.message(conversation, message.near);
    return this.#act({ kind: 'shortcut', callback_id, message: { conversation, ts } });
  }

  openHome(): Promise<Answer> {
    return this.#act({ kind: 'open-home' });
  }

  async invite(person: string, where: Pick<Where, 'in'>): Promise<Answer> {
    return this.#act({ kind: 'invite', person, conversation: await this.#eyes.conversation(where.in) });
  }

  /** Pins the message with these words, or takes its pin away. */
  async pin(near: string, where: Required<Pick<Where, 'in'>>, kind: 'pin' | 'unpin' = 'pin'): Promise<Answer> {
    const conversation = await this.#eyes.conversation(where.in);
    const { ts } = await this.#eyes.message(conversation, near);
    return this.#act({ kind, conversation, ts });
  }

  async join(channel: string): Promise<Answer> {
    return this.#act({ kind: 'join', conversation: await this.#eyes.conversation(channel) });
  }

  async leave(channel: string): Promise<Answer> {
    return this.#act({ kind: 'leave', conversation: await this.#eyes.conversation(channel) });
  }

  async read(conversation: string): Promise<Answer> {
    return this.#act({ kind: 'read', conversation: await this.#eyes.conversation(conversation) });
  }

  /** What a conversation shows, oldest first, in plain text. */
  async sees(conversation: string): Promise<string[]> {
    return readMessages(await this.#eyes.sightOf(conversation));
  }

  async seesHome(): Promise<string> {
    const sight = await this.#eyes.sight();
    return readBlocks(sight.home?.blocks ?? [], readerOf(sight));
  }

  /** The modal in front, with what was typed into it so far. */
  async seesModal(): Promise<string> {
    const sight = await this.#eyes.sight();
    const modal = sight.modals.at(-1);
    return modal ? readModal(modal, sight, this.#drafts.get(modal.id) ?? {}) : '';
  }

  async modal(): Promise<SeenModal | null> {
    return (await this.#eyes.sight()).modals.at(-1) ?? null;
  }

  /** What stands under a channel's name. */
  async seesTopic(channel: string): Promise<string> {
    const sight = await this.#eyes.sightOf(channel);
    const id = await this.#eyes.conversation(channel);
    return sight.conversations.find((one) => one.id === id)?.topic ?? '';
  }

  /** The pinned messages of a channel, the oldest pin first. */
  async seesPins(channel: string): Promise<string[]> {
    const sight = await this.#eyes.sightOf(channel);
    const id = await this.#eyes.conversation(channel);
    const pinned = sight.conversations.find((one) => one.id === id)?.pinned ?? [];
    const messages = pinned.flatMap((ts) => sight.messages.filter((message) => message.ts === ts));
    return messages.map((message) => readMessage(message, readerOf(sight)));
  }

  async messages(conversation: string): Promise<SeenMessage[]> {
    return (await this.#eyes.sightOf(conversation)).messages;
  }

  async unread(conversation: string): Promise<number> {
    const id = await this.#eyes.conversation(conversation);
    return (await this.#eyes.sight()).conversations.find((one) => one.id === id)?.unread ?? 0;
  }

  /** What Slack itself said, such as that a command failed. */
  async notices(): Promise<string[]> {
    return (await this.#eyes.sight()).notices.map(({ text }) => text);
  }

  async #find(
    label: string,
    { in: place, near }: Where,
    labelsOf: Wanted['labelsOf'],
  ): Promise<{ found: Found; sight: Sight }> {
    const { spots, sight } = await this.#eyes.spots(place, this.#drafts);
    return { found: findLabelled(spots, { label, near, labelsOf }, sight), sight };
  }

  #draft(view: string, { block, element }: Found, value: Json): void {
    const values = this.#drafts.get(view) ?? {};
    const blockId = textOf(block.block_id);
    this.#drafts.set(view, { ...values, [blockId]: { ...values[blockId], [textOf(element.action_id)]: value } });
  }

  #press({ spot, block }: Found, action: Json): Promise<Answer> {
    const { place } = spot;
    const values = place.in === 'modal' ? (this.#drafts.get(place.view) ?? {}) : {};
    return this.#act({ kind: 'press', place, block_id: textOf(block.block_id), action, values });
  }

  async #act(act: Act): Promise<Answer> {
    const answer = await this.#desk.act(this.id, act);
    await this.#desk.settled();
    return answer;
  }
}
