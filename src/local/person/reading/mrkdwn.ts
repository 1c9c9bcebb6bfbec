import { formatSlackDate } from '../../slack-dates.ts';
import { unescapeEntities } from '../../typed-text.ts';
import type { Reader } from './reader.ts';

/** Slack's mrkdwn as it reads on the screen, without its marks. */
export function readMrkdwn(text: string, reader: Reader): string {
  const parts = text.split(/(```[\s\S]+?```|`[^`\n]+`|<[^<>\n]+>)/);
  const read = parts.map((part, index) => (index % 2 === 1 ? readSpan(part, reader) : unescapeEntities(part)));
  return release(withoutMarks(read.join('')));
}

function readSpan(span: string, reader: Reader): string {
  if (span.startsWith('```')) return protect(span.slice(3, -3));
  if (span.startsWith('`')) return protect(span.slice(1, -1));
  return protect(readEntity(span.slice(1, -1), reader));
}

/** What stands between < and >: a mention, a date or a link. */
function readEntity(entity: string, reader: Reader): string {
  const [target = '', ...rest] = entity.split('|');
  const label = rest.join('|');
  const named = /^(?:@|#|!subteam\^)(.+)$/.exec(target)?.[1];
  if (named) return reader.names.get(named) ?? (label || (target.startsWith('#') ? '#private' : '@unknown'));
  if (target.startsWith('!date^')) return readDate(target, label, reader);
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return label || target.replace(/^mailto:/, '');
}

function readDate(target: string, fallback: string, { tz, now }: Reader): string {
  const [, seconds = '', format = ''] = target.split('^');
  return /^\d+$/.test(seconds) ? formatSlackDate(format, Number(seconds), tz, now) : fallback;
}

const marked = [
  /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}~])/gu,
];

/** Bold, italic and struck words keep only their words: a mark opens before a word and closes behind one. */
function withoutMarks(text: string): string {
  return marked.reduce((read, pair) => read.replace(pair, '$1'), text);
}

const marks = '*_~';
const stand = '\uE000\uE001\uE002';

/** Marks within code, names and links are letters like any other. */
function protect(text: string): string {
  return unescapeEntities(text).replace(/[*_~]/g, (mark) => stand[marks.indexOf(mark)] ?? mark);
}

function release(text: string): string {
  return text.replace(/[\uE000-\uE002]/g, (letter) => marks[stand.indexOf(letter)] ?? letter);
}
