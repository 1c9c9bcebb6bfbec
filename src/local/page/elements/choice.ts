import type { PlainTextElement, PlainTextOption } from '@slack/types';
import { plain } from '../blocks/plain.ts';

/** One line of a menu to pick from. */
export interface Choice {
  key: string;
  label: string;
  hint?: string;
  group?: string;
  /** The option as the bot sent it, where it is one. */
  option?: PlainTextOption;
}

export function choicesOf(options: PlainTextOption[], group?: string): Choice[] {
  return options.map((option) => ({
    key: option.value ?? '',
    label: plain(option.text),
    hint: plain(option.description),
    option,
    ...(group !== undefined && { group }),
  }));
}

export function groupedChoicesOf(groups: { label: PlainTextElement; options: PlainTextOption[] }[]): Choice[] {
  return groups.flatMap(({ label, options }) => choicesOf(options, plain(label)));
}

export function matching(choices: Choice[], words: string): Choice[] {
  const wanted = fold(words);
  return choices.filter(({ label, hint, group }) => fold(`${label} ${hint ?? ''} ${group ?? ''}`).includes(wanted));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
