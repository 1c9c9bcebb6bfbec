import { elementsOf, optionsOf, type PlacedElement } from '../block-elements.ts';
import type { ViewValues } from '../desk-api.ts';
import { type Json, jsonOf, listOf, textOf } from '../json.ts';
import { fieldOf, isEmptyValue } from '../view-values.ts';

const longestText = 3_000;

/** What Slack itself finds wrong with a form before anything is sent, by block_id. */
export function fieldErrors(blocks: readonly Json[], values: ViewValues): Record<string, string> {
  const inputs = elementsOf(blocks).filter(({ isInput }) => isInput);
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const blockId = textOf(input.block.block_id);
      const wrong = wrongWith(input, values[blockId]?.[textOf(input.element.action_id)] ?? {});
      return wrong ? [[blockId, wrong]] : [];
    }),
  );
}

function wrongWith({ block, element }: PlacedElement, value: Json): string | undefined {
  if (isEmptyValue(element, value)) return block.optional ? undefined : 'Please complete this required field.';
  const held = value[fieldOf(element)?.name ?? ''];
  if (typeof held === 'string') return wrongText[textOf(element.type)]?.(element, held);
  return wrongChoice(element, value);
}

const wrongText: Record<string, (element: Json, text: string) => string | undefined> = {
  plain_text_input: wrongLength,
  number_input: wrongNumber,
  email_text_input: (_, text) => {
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'Please enter a valid email address.';
  },
  url_text_input: (_, text) => {
    const isWeb = /^(https?|mailto):/.test(text) && URL.canParse(text);
    return isWeb ? undefined : 'Please enter a valid URL, including https://.';
  },
};

function wrongLength({ min_length, max_length }: Json, text: string): string | undefined {
  const least = Number(min_length ?? 0);
  const most = Number(max_length ?? longestText);
  if (text.length < least) return `This entry should be at least ${least} characters long.`;
  return text.length > most ? `This entry should be at most ${most} characters long.` : undefined;
}

function wrongNumber({ is_decimal_allowed, min_value, max_value }: Json, text: string): string | undefined {
  const number = Number(text);
  if (Number.isNaN(number)) return 'Please enter a number.';
  if (!is_decimal_allowed && !Number.isInteger(number)) return 'Please enter a whole number.';
  if (min_value !== undefined && number < Number(min_value)) return `Please enter ${min_value} or more.`;
  return max_value !== undefined && number > Number(max_value) ? `Please enter ${max_value} or less.` : undefined;
}

function wrongChoice(element: Json, value: Json): string | undefined {
  const picked = [value.selected_option, ...listOf(value.selected_options)].filter(Boolean);
  const offered = optionsOf(element);
  const isOffered = (option: unknown) => offered.some((other) => other.value === jsonOf(option).value);
  if (offered.length > 0 && !picked.every(isOffered)) return 'Please choose one of the options.';
  const held = value[fieldOf(element)?.name ?? ''];
  const most = Number(element.max_selected_items ?? element.max_files ?? Number.POSITIVE_INFINITY);
  return Array.isArray(held) && held.length > most ? `Please choose at most ${most}.` : undefined;
}
