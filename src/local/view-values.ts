import { elementsOf } from './block-elements.ts';
import type { ViewValues } from './desk-api.ts';
import { type Json, textOf } from './json.ts';

interface Field {
  /** Where Slack puts what was chosen. */
  name: string;
  initial: string;
  isMany?: boolean;
}

const typed: Field = { name: 'value', initial: 'initial_value' };
const option: Field = { name: 'selected_option', initial: 'initial_option' };
const options: Field = { name: 'selected_options', initial: 'initial_options', isMany: true };

const fields: Record<string, Field> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  rich_text_input: { name: 'rich_text_value', initial: 'initial_value' },
  static_select: option,
  external_select: option,
  radio_buttons: option,
  multi_static_select: options,
  multi_external_select: options,
  checkboxes: options,
  users_select: { name: 'selected_user', initial: 'initial_user' },
  multi_users_select: { name: 'selected_users', initial: 'initial_users', isMany: true },
  conversations_select: { name: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: { name: 'selected_conversations', initial: 'initial_conversations', isMany: true },
  channels_select: { name: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { name: 'selected_channels', initial: 'initial_channels', isMany: true },
  datepicker: { name: 'selected_date', initial: 'initial_date' },
  timepicker: { name: 'selected_time', initial: 'initial_time' },
  datetimepicker: { name: 'selected_date_time', initial: 'initial_date_time' },
  file_input: { name: 'files', initial: '', isMany: true },
};

/** The field of an element's value; buttons and overflow menus keep none. */
export function fieldOf(element: Json): Field | undefined {
  return fields[textOf(element.type)];
}

/** What an element holds while nobody has touched it. */
export function untouchedValue(element: Json, conversation: string | null): Json {
  const field = fieldOf(element);
  if (!field) return { type: element.type };
  const here = element.default_to_current_conversation ? conversation : undefined;
  const initial = element[field.initial] ?? (field.isMany && here ? [here] : here);
  return { type: element.type, [field.name]: initial ?? (field.isMany ? [] : null) };
}

/** `state.values` as Slack sends it: what was typed, or else what each element started with. */
export function valuesOf(blocks: readonly Json[], given: ViewValues, conversation: string | null): ViewValues {
  const values: ViewValues = {};
  for (const { block, element } of elementsOf(blocks)) {
    if (!fieldOf(element)) continue;
    const blockId = textOf(block.block_id);
    const actionId = textOf(element.action_id);
    const value = given[blockId]?.[actionId];
    const kept = value && value.type === element.type ? value : untouchedValue(element, conversation);
    values[blockId] ??= {};
    values[blockId][actionId] = kept;
  }
  return values;
}

/** Of what was given, what the blocks still ask for. */
export function keptValues(blocks: readonly Json[], given: ViewValues): ViewValues {
  const kept: ViewValues = {};
  for (const { block, element } of elementsOf(blocks)) {
    const [blockId, actionId] = [textOf(block.block_id), textOf(element.action_id)];
    const value = given[blockId]?.[actionId];
    if (value?.type === element.type && value) kept[blockId] = { ...kept[blockId], [actionId]: value };
  }
  return kept;
}

export function isEmptyValue(element: Json, value: Json | undefined): boolean {
  const held = value?.[fieldOf(element)?.name ?? ''];
  if (Array.isArray(held)) return held.length === 0;
  return held === undefined || held === null || held === '';
}
