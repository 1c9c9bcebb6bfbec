import { type Json, listOf, textOf } from '../../json.ts';
import { formatSlackDate } from '../../slack-dates.ts';
import type { Reader } from './reader.ts';

export function readRichText(block: Json, reader: Reader): string {
  return listOf(block.elements)
    .map((element) => readPart(element, reader))
    .join('\n')
    .trim();
}

function readPart(part: Json, reader: Reader): string {
  const text = () => readInline(listOf(part.elements), reader);
  if (part.type === 'rich_text_list') return readList(part, reader);
  if (part.type === 'rich_text_quote') return text().replace(/^/gm, '> ');
  return text();
}

function readList(list: Json, reader: Reader): string {
  const indent = '  '.repeat(Number(list.indent ?? 0));
  const first = Number(list.offset ?? 0) + 1;
  return listOf(list.elements)
    .map((item, index) => {
      const bullet = list.style === 'ordered' ? `${first + index}.` : '•';
      return `${indent}${bullet} ${readInline(listOf(item.elements), reader)}`;
    })
    .join('\n');
}

function readInline(elements: Json[], reader: Reader): string {
  return elements.map((element) => inline[textOf(element.type)]?.(element, reader) ?? '').join('');
}

const inline: Record<string, (element: Json, reader: Reader) => string> = {
  text: ({ text }) => textOf(text),
  link: ({ text, url }) => textOf(text) || textOf(url),
  emoji: ({ name }) => `:${name}:`,
  user: ({ user_id }, { names }) => names.get(textOf(user_id)) ?? '@unknown',
  usergroup: ({ usergroup_id }, { names }) => names.get(textOf(usergroup_id)) ?? '@unknown',
  channel: ({ channel_id }, { names }) => names.get(textOf(channel_id)) ?? '#private',
  broadcast: ({ range }) => `@${range}`,
  color: ({ value }) => textOf(value),
  date: ({ timestamp, format }, { tz, now }) => formatSlackDate(textOf(format), Number(timestamp), tz, now),
};
