import { carriedInto, type HandOverNote, type NoteBook, type OpenItem, openedIn } from './hand-over-note.ts';
import { isBlank, type TextFault, textFault, trimmed } from './typed-text.ts';

export const mostItems = 10;
export const longestItem = 300;
/** More than that is a list that nobody reads. */
export const mostOpenItems = 40;

export type ItemsFault =
  | { because: 'too-many'; count: number }
  | { because: Exclude<TextFault, 'empty'>; line: number };

/** One item a line; empty lines are left out, and what stands there twice counts once. */
export function readItems(typed: string): { items: string[]; fault: ItemsFault | null } {
  const lines = typed.split('\n').map(trimmed);
  const items = [...new Set(lines.filter((line) => !isBlank(line)))];
  return { items, fault: faultOf(lines, items.length) };
}

function faultOf(lines: readonly string[], count: number): ItemsFault | null {
  for (const [index, line] of lines.entries()) {
    const because = isBlank(line) ? null : textFault(line, longestItem);
    if (because && because !== 'empty') return { because, line: index + 1 };
  }
  return count > mostItems ? { because: 'too-many', count } : null;
}

export interface Writing {
  note: HandOverNote;
  /** Of its own, as they are now. */
  items: readonly string[];
  /** Of those that were carried into it, by id. */
  done: ReadonlySet<string>;
  newId: () => string;
}

export type WriteOutcome =
  | { kind: 'written'; note: HandOverNote; added: OpenItem[]; removed: OpenItem[]; changed: OpenItem[] }
  | { kind: 'refused'; because: 'too-many-open' };

/** Writes a note, or writes it anew: an item of its own that still stands there stays the one it was. */
export function writeNote(book: NoteBook, { note, items, done, newId }: Writing): WriteOutcome {
  const part = { turnFrom: note.turnFrom, by: note.person };
  const own = openedIn(book, note);
  const known = new Set(own.map(({ words }) => words));
  const added = items
    .filter((words) => !known.has(words))
    .map((words): OpenItem => ({ id: newId(), words, opened: part, settled: null }));
  const removed = own.filter(({ words, settled }) => !settled && !items.includes(words));
  const changed = carriedInto(book, note)
    .filter(({ id, settled }) => (settled !== null) !== done.has(id))
    .map((item) => ({ ...item, settled: done.has(item.id) ? part : null }));

  const gone = new Set([...removed, ...changed.filter(({ settled }) => settled)].map(({ id }) => id));
  const reopened = changed.filter(({ settled }) => !settled);
  const open = book.items.filter(({ id, settled }) => !settled && !gone.has(id)).length + added.length;
  if (added.length > 0 && open + reopened.length > mostOpenItems) return { kind: 'refused', because: 'too-many-open' };
  return { kind: 'written', note, added, removed, changed };
}
