import type { RichTextBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Heaviness, OpenItem } from '../../domain/hand-over-note.ts';
import { paragraph } from '../../slack/blocks.ts';
import { escaped } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';

/** How heavy a turn was: "it was …". */
export const heavinessWords: Record<Heaviness, string> = {
  quiet: 'quiet',
  usual: 'as usual',
  heavy: 'heavy',
  'very-heavy': 'very heavy',
};

/** As a list, as many as said and how many more there are; each cut to `length`. */
export function itemList(items: readonly OpenItem[], most: number, length: number): RichTextBlock['elements'] {
  if (items.length === 0) return [];
  const shown = items.slice(0, most).map((item) => paragraph(...typed(clip(oneLine(item.words), length))));
  const more = items.length > most ? [paragraph(words(`… and ${items.length - most} more`))] : [];
  return [{ type: 'rich_text_list', style: 'bullet', elements: [...shown, ...more] }];
}

/** The same for a message's text, escaped. */
export const itemLines = (items: readonly OpenItem[]): string[] =>
  items.map((item) => escaped(`• ${clip(oneLine(item.words), 150)}`));
