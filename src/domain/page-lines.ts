import { clip } from './clip.ts';
import { readMarkdown, writeMarkdownLine } from './markdown-text.ts';
import type { Dates, Link } from './milestone.ts';
import { dateLimit, linkLine, mostLinks } from './milestone-form.ts';
import { isBlank, textLimit } from './typed-text.ts';

/** How dates and links stand on a handbook's page. */

/** A handbook's ways of leaving something open. */
export const isUnsaid = (said: string): boolean => isBlank(said) || /^(?:tbd|coming soon)\.?$/iu.test(said);

export function readDates(said: string): Dates {
  if (isUnsaid(said)) return { start: null, end: null };
  const [, start, end] = /^(.*?)(?:^|\s+)[-–—](?:\s+|$)(.*)$/su.exec(said) ?? ['', '', said];
  const date = (text = '') => (isBlank(text) ? null : clip(readMarkdown(text), dateLimit));
  return { start: date(start), end: date(end) };
}

const linkPattern =
  /\[((?:\\.|[^\]\\])*)\]\((?:<((?:\\.|[^>\\])*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))\)|<(https?:[^>\s]+)>/gu;

export function readLinks(said: string): Link[] {
  const found = [...said.matchAll(linkPattern)].map(([, label = '', escapedUrl, plainUrl, bare]) => ({
    label: readMarkdown(label),
    url: bare ?? plainUrl ?? readMarkdown(escapedUrl ?? ''),
  }));
  return found.slice(0, mostLinks).filter((_, i) => linesOf(found.slice(0, i + 1)).length <= textLimit);
}

/** As the form shows them: all of it has to fit into its field. */
const linesOf = (links: readonly Link[]): string => links.map(linkLine).join('\n');

/** Empty where nobody has said any. */
export function writeDates({ start, end }: Dates): string {
  const said = [start === null ? '' : `${dateText(start)} `, end === null ? '' : ` ${dateText(end)}`];
  return start === null && end === null ? '' : said.join('-');
}

/** A dash with a space beside it would part start from end. */
const dateText = (said: string): string =>
  said
    .split(/((?<=^|\s)[-–—]|[-–—](?=$|\s))/u)
    .map((piece, i) => (i % 2 === 1 ? `&#${piece.codePointAt(0)};` : writeMarkdownLine(piece)))
    .join('');

export const writeLink = ({ label, url }: Link): string =>
  `[${writeMarkdownLine(label)}](<${url.replace(/[\\<>&]/gu, '\\$&')}>)`;
