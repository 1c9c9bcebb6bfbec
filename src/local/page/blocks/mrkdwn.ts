import type { RichTextBlock, RichTextBlockElement, RichTextElement, RichTextText } from '@slack/types';
import { type Command, type Node, NodeType, parse } from 'slack-message-parser';

type Style = NonNullable<RichTextText['style']>;

/** Says a date's token and time for its reader. */
export type Dating = (token: string, unixSeconds: number) => string;

/** Mrkdwn as the rich text it means: what is escaped in it stays letters. */
export function richTextOf(mrkdwn: string, dating: Dating): RichTextBlock {
  const elements: RichTextBlockElement[] = [];
  for (const node of parse(mrkdwn).children) {
    const before = elements.at(-1);
    const own = ownElement(node, dating);
    if (own) elements.push(own);
    else if (before?.type === 'rich_text_section') before.elements.push(...inline(node, {}, dating));
    else elements.push({ type: 'rich_text_section', elements: trimStart(inline(node, {}, dating)) });
  }
  return { type: 'rich_text', elements };
}

// A quote and a piece of code stand by themselves; everything else runs on.
function ownElement(node: Node, dating: Dating): RichTextBlockElement | undefined {
  if (node.type === NodeType.Quote) {
    return { type: 'rich_text_quote', elements: quoted(inlines(node.children, {}, dating)) };
  }
  if (node.type === NodeType.PreText) {
    return { type: 'rich_text_preformatted', elements: [letters(node.text.replace(/^\n|\n$/g, ''))] };
  }
  return undefined;
}

/** Letters as they stand, with emoji. */
export function plainRichText(text: string): RichTextBlock {
  const elements = text
    .split(/(:[\w+'-]+:(?::skin-tone-[2-6]:)?)/)
    .filter(Boolean)
    .map((part) => (/^:.+:$/.test(part) ? emoji(part) : letters(part)));
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** Slack's three entities, read back. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function inlines(nodes: Node[], style: Style, dating: Dating): RichTextElement[] {
  return nodes.flatMap((node) => inline(node, style, dating));
}

function inline(node: Node, style: Style, dating: Dating): RichTextElement[] {
  switch (node.type) {
    case NodeType.Text:
      return withLinks(node.text, style);
    case NodeType.Bold:
      return inlines(node.children, { ...style, bold: true }, dating);
    case NodeType.Italic:
      return inlines(node.children, { ...style, italic: true }, dating);
    case NodeType.Strike:
      return inlines(node.children, { ...style, strike: true }, dating);
    case NodeType.Code:
      return [letters(node.text, { ...style, code: true })];
    case NodeType.Emoji:
      return [emoji(node.source)];
    case NodeType.UserLink:
      return [{ type: 'user', user_id: node.userID, style }];
    case NodeType.ChannelLink:
      return [{ type: 'channel', channel_id: node.channelID, style }];
    case NodeType.URL:
      return [link(node.url, style, node.label && sourceOf(node.label))];
    case NodeType.Command:
      return [command(node, style, dating)];
    default:
      return [letters(node.source, style)];
  }
}

function command(node: Command, style: Style, dating: Dating): RichTextElement {
  const [first = '', second = '', url] = node.arguments;
  if (isBroadcast(node.name)) return { type: 'broadcast', range: node.name, style };
  if (node.name === 'subteam') return { type: 'usergroup', usergroup_id: first, style };
  if (node.name !== 'date') return letters(node.label ? sourceOf(node.label) : node.source, style);

  const text = Number.isFinite(Number(first))
    ? dating(unescapeText(second), Number(first))
    : sourceOf(node.label ?? []);
  return url ? link(url, style, text) : letters(text, style);
}

function isBroadcast(name: string): name is 'here' | 'channel' | 'everyone' {
  return ['here', 'channel', 'everyone'].includes(name);
}

// Slack makes a link of an address that stands bare in mrkdwn.
function withLinks(text: string, style: Style): RichTextElement[] {
  return text
    .split(/(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]'"])/)
    .filter(Boolean)
    .map((part) => (/^https?:\/\//.test(part) ? link(part, style) : letters(part, style)));
}

function link(url: string, style: Style, text?: string): RichTextElement {
  return { type: 'link', url: unescapeText(url), text: unescapeText(text ?? url), style };
}

function letters(text: string, style: Style = {}): RichTextText {
  return { type: 'text', text: unescapeText(text), style };
}

function emoji(source: string): RichTextElement {
  const [name = '', tone] = source.split(':').filter(Boolean);
  return { type: 'emoji', name, ...(tone && { skin_tone: Number(tone.at(-1)) }) };
}

function sourceOf(nodes: Node[]): string {
  return nodes.map(({ source }) => source).join('');
}

function trimStart([first, ...rest]: RichTextElement[]): RichTextElement[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  return [{ ...first, text: first.text.replace(/^\n/, '') }, ...rest];
}

// Each line keeps the space that stood after its `>`, and the last one its line's end.
function quoted(elements: RichTextElement[]): RichTextElement[] {
  return elements.map((element, i) => {
    if (element.type !== 'text') return element;
    const text = startsLine(elements[i - 1]) ? element.text.replace(/^ /, '') : element.text;
    return { ...element, text: i === elements.length - 1 ? text.trimEnd() : text };
  });
}

function startsLine(before: RichTextElement | undefined): boolean {
  return !before || (before.type === 'text' && before.text.endsWith('\n'));
}
