import type { RichTextBlock, RichTextInput as RichTextElement } from '@slack/types';
import { plain } from '../blocks/plain.ts';
import { ariaOf, type ElementProps, useHeld } from './spot.ts';

/** A plain box, where Slack has an editor: what is typed becomes one section of rich text without formatting. */
export function RichTextInput({ element, spot }: ElementProps<RichTextElement>) {
  const [held, change] = useHeld<RichTextBlock | null>(element, { ...spot, isLive: false });
  return (
    <textarea
      className="field"
      rows={element.min_lines ?? 4}
      {...ariaOf(spot, plain(element.placeholder) || 'Text')}
      placeholder={plain(element.placeholder)}
      data-focus-on-load={element.focus_on_load}
      value={held ? lettersOf(held) : ''}
      onChange={({ target }) => change(target.value ? richText(target.value) : null)}
    />
  );
}

function richText(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

function lettersOf({ elements }: RichTextBlock): string {
  return elements.map((part) => part.elements.map((leaf) => ('text' in leaf ? leaf.text : '')).join('')).join('\n');
}
