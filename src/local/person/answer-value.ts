import { Temporal } from 'temporal-polyfill/implementation';
import { optionsOf } from '../block-elements.ts';
import type { Desk } from '../desk/desk.ts';
import type { OptionsQuestion, SeenConversation, Sight } from '../desk-api.ts';
import { type Json, jsonOf, listOf, textOf } from '../json.ts';
import { fieldOf } from '../view-values.ts';
import { findUser, handleOf } from '../workspace/users.ts';
import type { Found } from './found.ts';
import { wordsOf } from './labels.ts';

/** What a person answers in a field: words, the label of an option, a name, a date; several of them; files. */
export type Choice = string | number | null | (string | FileChoice)[];

interface FileChoice {
  name: string;
  content: string | Buffer;
}

interface Asking {
  desk: Desk;
  as: string;
  sight: Sight;
  found: Found;
}

/** The choice as the element's value. */
export async function answerValue(choice: Choice, asking: Asking): Promise<Json> {
  const { element } = asking.found;
  const field = fieldOf(element);
  if (!field) throw new Error(`A ${textOf(element.type)} holds no value.`);
  const one = (single: unknown) => pick(single, asking);
  const held = field.isMany ? await Promise.all([choice ?? []].flat().map(one)) : await one(choice);
  return { type: element.type, [field.name]: held };
}

async function pick(choice: unknown, asking: Asking): Promise<unknown> {
  if (choice === null || choice === '') return null;
  const type = textOf(asking.found.element.type).replace(/^multi_/, '');
  return (pickers[type] ?? String)(choice as string & FileChoice, asking);
}

const pickers: Record<string, (choice: string & FileChoice, asking: Asking) => unknown> = {
  static_select: pickOption,
  radio_buttons: pickOption,
  checkboxes: pickOption,
  external_select: pickExternal,
  users_select: pickPerson,
  channels_select: (choice, asking) => pickConversation(choice, asking, ({ kind }) => kind === 'channel'),
  conversations_select: (choice, asking) => pickConversation(choice, asking, isOffered(asking.found.element)),
  rich_text_input: richText,
  datetimepicker: (choice) =>
    typeof choice === 'number' ? choice : Temporal.Instant.from(choice).epochMilliseconds / 1000,
  file_input: ({ name, content }, { desk, as }) => desk.upload(as, name, Buffer.from(content)),
};

function pickOption(choice: string, { found }: Asking): Json {
  return optionIn(optionsOf(found.element), choice);
}

async function pickExternal(choice: string, { desk, as, found }: Asking): Promise<Json> {
  const { block, element, spot } = found;
  const question: OptionsQuestion = {
    place: spot.place,
    block_id: textOf(block.block_id),
    action_id: textOf(element.action_id),
    value: choice,
  };
  return optionIn(optionsOf(await desk.options(as, question)), choice);
}

function optionIn(options: Json[], choice: string): Json {
  const option = options.find(({ text, value }) => [wordsOf(text), value].includes(choice));
  if (option) return option;
  throw new Error(
    `There is no “${choice}” to choose. There is: ${options.map(({ text }) => wordsOf(text)).join(', ')}.`,
  );
}

function pickPerson(choice: string, { sight }: Asking): string {
  const active = sight.people.filter(({ isDeactivated }) => !isDeactivated);
  const people = new Map(active.map((person) => [person.id, { ...person, handle: handleOf(person.name) }]));
  const person = findUser(people, choice);
  if (!person) throw new Error(`Nobody called ${choice} can be chosen.`);
  return person.id;
}

function pickConversation(choice: string, { sight }: Asking, isOffered: (one: SeenConversation) => boolean): string {
  const name = choice.replace(/^[#@]/, '');
  const found = sight.conversations.find((one) => isOffered(one) && (one.name === name || one.id === choice));
  if (!found) throw new Error(`${choice} cannot be chosen.`);
  return found.id;
}

function isOffered(element: Json): (conversation: SeenConversation) => boolean {
  const kinds = { channel: 'public', 'private-channel': 'private', direct: 'im' };
  const { include } = jsonOf(element.filter);
  return ({ kind }) => !Array.isArray(include) || include.includes(kinds[kind]);
}

function richText(text: string): Json {
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }];
  return { type: 'rich_text', elements: listOf(elements) };
}
