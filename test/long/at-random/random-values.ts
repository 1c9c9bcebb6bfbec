import { Temporal } from '../../../src/domain/time.ts';
import { optionsOf, type PlacedElement } from '../../../src/local/block-elements.ts';
import type { OptionsQuestion, Place, Sight, ViewValues } from '../../../src/local/desk-api.ts';
import { type Json, textOf } from '../../../src/local/json.ts';
import { fieldOf } from '../../../src/local/view-values.ts';
import type { Dice } from './dice.ts';

export type AskOptions = (question: OptionsQuestion) => Promise<Json>;

interface Filling {
  sight: Sight;
  dice: Dice;
  ask: AskOptions;
}

const phrases = [
  'Customers pay by invoice',
  'Improve things and also refactor everything',
  '<@UANA> <!channel> *bold* _it_ `x` & < > "',
  '漢字とかな 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ‮abc‬ e\u0301',
  'https://example.com/a?b=c&d=e#f',
  'x'.repeat(140),
  '2',
  '60 %',
  'Ben 60',
  '1',
];

/** Most fields keep what stands in them: whoever changes all of them gets nowhere. */
export async function filled(placed: PlacedElement[], place: Place, filling: Filling): Promise<ViewValues> {
  const values: ViewValues = {};
  for (const one of placed.filter((field) => isFilled(field, filling.dice))) {
    const value = await valueFor(one, place, filling);
    const block = textOf(one.block.block_id);
    if (value) values[block] = { ...values[block], [textOf(one.element.action_id)]: value };
  }
  return values;
}

function isFilled({ element }: PlacedElement, dice: Dice): boolean {
  const isEmpty = !Object.keys(element).some((key) => key.startsWith('initial_'));
  return fieldOf(element) !== undefined && dice.happens(isEmpty ? 0.75 : 0.15);
}

/** Something that the element takes; null where nothing is offered. */
export async function valueFor(
  { block, element }: PlacedElement,
  place: Place,
  filling: Filling,
): Promise<Json | null> {
  const { sight, dice, ask } = filling;
  const field = fieldOf(element)!;
  const type = textOf(element.type);
  const asked = { place, block_id: textOf(block.block_id), action_id: textOf(element.action_id) };
  const offered = type.includes('external')
    ? optionsOf(await ask({ ...asked, value: dice.pick(['', 'a', 'lon', 'u']) }))
    : choicesOf(type, element, sight);
  if (offered.length === 0) return null;
  const most = Math.min(Number(element.max_selected_items ?? 3), 3);
  return { type, [field.name]: field.isMany ? dice.some(offered, most) : dice.pick(offered) };
}

function choicesOf(type: string, element: Json, sight: Sight): unknown[] {
  const people = sight.people.filter(({ isDeactivated }) => !isDeactivated).map(({ id }) => id);
  const channels = sight.conversations.filter(({ kind }) => kind !== 'direct').map(({ id }) => id);
  const today = Temporal.Instant.from(sight.clock.now).toZonedDateTimeISO('UTC').toPlainDate();
  const longest = Number(element.max_length ?? 3000);
  const choices: Record<string, () => unknown[]> = {
    plain_text_input: () => phrases.map((words) => words.slice(0, longest)),
    number_input: () => ['1', '2', '40'],
    url_text_input: () => ['https://example.com/'],
    static_select: () => optionsOf(element),
    multi_static_select: () => optionsOf(element),
    radio_buttons: () => optionsOf(element),
    checkboxes: () => optionsOf(element),
    users_select: () => people,
    multi_users_select: () => people,
    conversations_select: () => channels,
    channels_select: () => channels,
    datepicker: () => [-40, -3, 0, 1, 5, 12, 30, 400].map((days) => today.add({ days }).toString()),
    timepicker: () => ['00:00', '09:00', '16:30', '23:59'],
  };
  return choices[type]?.() ?? [];
}
