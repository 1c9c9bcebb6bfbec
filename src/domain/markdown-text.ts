/**
 * Any text as Markdown that shows exactly that text, in one line or in paragraphs; `readMarkdown` gives it back.
 *
 * What CommonMark or GitHub would take for markup is escaped; addresses stand in <>, so that they stay links.
 */
export const writeMarkdown = (text: string): string => text.replace(special, writeSpecial);

/** The same where only one line may be, as in a heading. */
export const writeMarkdownLine = (text: string): string => writeMarkdown(text).replaceAll('\n', '&#10;');

/** What Markdown says, with its escapes undone; markup that is more than an escape stays as it is written. */
export const readMarkdown = (markdown: string): string =>
  markdown.replace(
    escapes,
    (_, link?: string, mark?: string, code?: string) => link ?? mark ?? String.fromCodePoint(Number(code)),
  );

const escapes = /<(https?:\/\/[^\s<>\\&]+)>|\\([!-/:-@[-`{-~])|&#(\d{1,7});/gu;

/** Of an address only what reads the same between < and >, with no escape at work in it. */
const address = /https?:\/\/[\w\-./:?=#%~+,;@!$()[\]*]+[\w\-/=#%~+@$*]/u;
const unseen = /^[ \t]+|[ \t]+$|[^\P{C}\n]|[^\P{Z} ]/u;
const mark = /^\d{1,9}[.)]|^[-+=:]|[\\`*_[\]<>#|~&{}$]/u;
const special = new RegExp(`(${address.source})|(${unseen.source})|${mark.source}`, 'gmu');

function writeSpecial(found: string, link?: string, hidden?: string): string {
  if (link !== undefined) return `<${link}>`;
  if (hidden !== undefined) return [...hidden].map(codeOf).join('');
  return `${found.slice(0, -1)}\\${found.at(-1)}`;
}

const codeOf = (character: string): string => `&#${character.codePointAt(0)};`;
