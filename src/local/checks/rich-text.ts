import { boolean, type Check, integer, kind, list, number, oneKindOf, oneOf, shape, string } from './schema.ts';
import { id, shown } from './texts.ts';

// docs.slack.dev/reference/block-kit/blocks/rich-text-block

const style = shape({
  'bold?': boolean,
  'italic?': boolean,
  'strike?': boolean,
  'underline?': boolean,
  'code?': boolean,
  'highlight?': boolean,
  'client_highlight?': boolean,
  'unlink?': boolean,
});

const styled = (properties: Record<string, Check>) => kind({ ...properties, 'style?': style });

/** The properties of a rich_text block, its words checked by `text`. */
export function richTextProperties(text: Check): Record<string, Check> {
  const words = {
    text: styled({ text }),
    link: styled({ url: string(), 'text?': text, 'unsafe?': boolean }),
  };
  const part = oneKindOf({
    ...words,
    emoji: styled({ name: string(), 'unicode?': string(), 'url?': string(), 'skin_tone?': integer(1, 6) }),
    user: styled({ user_id: string() }),
    channel: styled({ channel_id: string() }),
    usergroup: styled({ usergroup_id: string() }),
    team: styled({ team_id: string() }),
    broadcast: styled({ range: oneOf('here', 'channel', 'everyone') }),
    color: styled({ value: string() }),
    date: styled({ timestamp: number(), format: string(), 'url?': string(), 'fallback?': string() }),
  });
  const section = kind({ elements: list(part, { min: 0 }) });
  const border = { 'border?': oneOf(0, 1) };

  return {
    elements: list(
      oneKindOf({
        rich_text_section: section,
        rich_text_list: kind({
          ...border,
          elements: list(oneKindOf({ rich_text_section: section })),
          style: oneOf('bullet', 'ordered'),
          'indent?': integer(0, 8),
          'offset?': integer(0),
        }),
        rich_text_quote: kind({ ...border, elements: list(part, { min: 0 }) }),
        rich_text_preformatted: kind({
          ...border,
          elements: list(oneKindOf(words), { min: 0 }),
          'language?': string(),
        }),
      }),
    ),
  };
}

/** Rich text inside of something else. */
export const richText = nestedRichText(shown(string()));

export function nestedRichText(text: Check): Check {
  return oneKindOf({ rich_text: kind({ 'block_id?': id, ...richTextProperties(text) }) });
}
