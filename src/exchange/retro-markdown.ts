import { writeMarkdownLine } from '../domain/markdown-text.ts';
import { type NoteKind, noteKinds, type Retro } from '../domain/retro.ts';
import type { RetroAction } from '../domain/retro-action.ts';

/** A team's looking back on a sprint; null where nothing was revealed or nothing agreed on. */
export interface WrittenRetro {
  retro: Retro | null;
  actions: readonly RetroAction[];
}

/** What went well, what to change, what was agreed on; who wrote a note only where that may be known. */
export function retroMarkdown({ retro, actions }: WrittenRetro, nameOf: (person: string) => string): string[] {
  const notes = retro?.revealed ? retro.notes : [];
  const lists = noteKinds.map((kind) => {
    const own = notes.filter(({ about }) => about === kind);
    return list(
      headings[kind],
      own.map(({ words, by }) => withName(words, by === null || retro?.isAnonymous ? null : nameOf(by))),
    );
  });
  const agreed = actions.map(({ words, owner, state }) => withName(words, `${nameOf(owner)}, ${state}`));
  const parts = [...lists, list('What we will do about it', agreed)].filter((part) => part !== null);
  return parts.length > 0 ? ['#### Retro\n', ...parts] : [];
}

const headings: Record<NoteKind, string> = { 'went-well': 'What went well', 'to-change': 'What to change' };

const list = (heading: string, lines: readonly string[]): string | null =>
  lines.length === 0 ? null : `${heading}:\n\n${lines.map((words) => `- ${words}`).join('\n')}\n`;

const withName = (words: string, name: string | null): string =>
  `${line(words)}${name === null ? '' : ` (${line(name)})`}`;

const line = (text: string): string => writeMarkdownLine(text.replace(/\s*[\n\r]+\s*/gu, ' '));
