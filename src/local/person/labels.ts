import type { PlacedElement } from '../block-elements.ts';
import { optionsOf } from '../block-elements.ts';
import { jsonOf, listOf, textOf } from '../json.ts';
import { fieldOf } from '../view-values.ts';

/** What can be pressed goes by its words, its label for screen readers, or its action_id; a menu by its entries. */
export function labelsToPress({ element }: PlacedElement): string[] {
  const { type, text, accessibility_label, action_id } = element;
  if (type === 'overflow') return listOf(element.options).map((option) => wordsOf(option.text));
  if (fieldOf(element)) return [];
  return [wordsOf(text), textOf(accessibility_label), textOf(action_id)].filter(Boolean);
}

/** A field goes by its label or what it shows while empty, its ids, and what it offers. */
export function labelsToFill({ block, element }: PlacedElement): string[] {
  if (!fieldOf(element)) return [];
  const names = [wordsOf(block.label), wordsOf(element.placeholder), wordsOf(block.text)];
  return [...names, textOf(block.block_id), textOf(element.action_id)].filter(Boolean);
}

export function optionLabelled(element: Record<string, unknown>, wanted: string) {
  return optionsOf(element).find((option) => [wordsOf(option.text), option.value].includes(wanted));
}

export function wordsOf(text: unknown): string {
  return textOf(jsonOf(text).text);
}
