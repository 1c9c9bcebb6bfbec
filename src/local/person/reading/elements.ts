import { optionsOf } from '../../block-elements.ts';
import type { ViewValues } from '../../desk-api.ts';
import { type Json, jsonOf, listOf, textOf } from '../../json.ts';
import { fieldOf, untouchedValue } from '../../view-values.ts';
import type { Reader } from './reader.ts';
import { readRichText } from './rich-text.ts';
import { readText } from './text.ts';

type ElementReader = (element: Json, value: Json, reader: Reader) => string;

/** A button as [Label]; a menu as [what it shows ▾]; boxes and buttons of a choice with what is ticked. */
export function readElement(block: Json, element: Json, reader: Reader, values: ViewValues = {}): string {
  const value = values[textOf(block.block_id)]?.[textOf(element.action_id)] ?? untouchedValue(element, null);
  return (readers[textOf(element.type)] ?? readMenu)(element, value, reader);
}

const readers: Record<string, ElementReader> = {
  image: ({ alt_text }) => `[${textOf(alt_text)}]`,
  button: readButton,
  workflow_button: readButton,
  icon_button: readButton,
  feedback_buttons: ({ positive_button, negative_button }, value, reader) => {
    return [positive_button, negative_button].map((button) => readButton(jsonOf(button), value, reader)).join(' ');
  },
  overflow: ({ options }, _, reader) =>
    `[⋯ ${listOf(options)
      .map((it) => readText(it.text, reader))
      .join(' | ')}]`,
  checkboxes: (element, value, reader) => readChoices(element, value, reader, ['[x]', '[ ]']),
  radio_buttons: (element, value, reader) => readChoices(element, value, reader, ['(x)', '( )']),
  plain_text_input: shownValue,
  email_text_input: shownValue,
  url_text_input: shownValue,
  number_input: shownValue,
  file_input: shownValue,
  rich_text_input: (_, value, reader) => readRichText(jsonOf(value.rich_text_value), reader),
};

function readButton({ text }: Json, _: Json, reader: Reader): string {
  return `[${readText(text, reader)}]`;
}

function readMenu(element: Json, value: Json, reader: Reader): string {
  return `[${shownValue(element, value, reader) || readText(element.placeholder, reader) || '…'} ▾]`;
}

function readChoices(element: Json, value: Json, reader: Reader, [on, off]: [string, string]): string {
  const picked = [value.selected_option, ...listOf(value.selected_options)].map((option) => jsonOf(option).value);
  return optionsOf(element)
    .map((option) => `${picked.includes(option.value) ? on : off} ${readText(option.text, reader)}`)
    .join('\n');
}

function shownValue(element: Json, value: Json, reader: Reader): string {
  const held = value[fieldOf(element)?.name ?? ''];
  const all = Array.isArray(held) ? held : [held];
  return all
    .map((one) => shownOne(one, reader))
    .filter(Boolean)
    .join(', ');
}

function shownOne(one: unknown, { names, ...reader }: Reader): string {
  if (one === null || one === undefined) return '';
  if (typeof one !== 'object') return names.get(String(one))?.replace(/^@/, '') ?? String(one);
  const { text, name } = jsonOf(one);
  return readText(text, { names, ...reader }) || textOf(name);
}
