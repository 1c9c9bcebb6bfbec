import { describe, expect, it } from 'vitest';
import {
  carriedInto,
  type HandOverNote,
  type NoteBook,
  noteOf,
  openAfterTurn,
  openedIn,
} from '../../src/domain/hand-over-note.ts';
import { Temporal } from '../../src/domain/time.ts';
import {
  longestItem,
  mostItems,
  mostOpenItems,
  readItems,
  type WriteOutcome,
  writeNote,
} from '../../src/domain/write-note.ts';

const start = (week: number) => Temporal.Instant.from('2026-11-30T09:00:00Z').add({ hours: 24 * 7 * week });
const note = (week: number, person: string): HandOverNote => ({
  ...{ rota: 'support', turnFrom: start(week), person, heaviness: 'usual', watch: null, writtenAt: start(week + 1) },
});

/** Writes notes one after the other, each as week, person, its own lines, and the words of what is done. */
function bookWith(...written: [week: number, person: string, lines: string[], done: string[]][]): NoteBook {
  return written.reduce<NoteBook>((book, one) => applied(book, write(book, ...one)), { notes: [], items: [] });
}

let count = 0;
function write(book: NoteBook, week: number, person: string, items: string[], done: string[] = []): WriteOutcome {
  const ids = book.items.filter(({ words }) => done.includes(words)).map(({ id }) => id);
  const newId = () => `item-${String(++count).padStart(4, '0')}`;
  return writeNote(book, { note: note(week, person), items, done: new Set(ids), newId });
}

function applied({ notes, items }: NoteBook, outcome: WriteOutcome): NoteBook {
  if (outcome.kind === 'refused') throw new Error(outcome.because);
  const { added, removed, changed } = outcome;
  const gone = new Set(removed.map(({ id }) => id));
  const byId = new Map(changed.map((item) => [item.id, item]));
  const others = notes.filter(
    (one) => one.person !== outcome.note.person || !one.turnFrom.equals(outcome.note.turnFrom),
  );
  return {
    notes: [...others, outcome.note],
    items: [...items.filter(({ id }) => !gone.has(id)).map((item) => byId.get(item.id) ?? item), ...added],
  };
}

const wordsOf = (items: readonly { words: string }[]) => items.map(({ words }) => words);

describe('what is open', () => {
  it('goes on into the next note, and the one after, until one says that it is done', () => {
    const first = bookWith([0, 'UANA', ['Refund', 'Outage'], []]);
    expect(wordsOf(carriedInto(first, { turnFrom: start(1), person: 'UBEN' }))).toEqual(['Refund', 'Outage']);
    const second = bookWith([0, 'UANA', ['Refund', 'Outage'], []], [1, 'UBEN', ['Login'], ['Refund']]);
    expect(wordsOf(carriedInto(second, { turnFrom: start(2), person: 'UCAT' }))).toEqual(['Outage', 'Login']);
    expect(wordsOf(openAfterTurn(second, start(0)))).toEqual(['Refund', 'Outage']);
    expect(wordsOf(openAfterTurn(second, start(1)))).toEqual(['Outage', 'Login']);
  });

  it('can be opened again by whoever said it was done, and by nobody later', () => {
    const book = bookWith([0, 'UANA', ['Refund'], []], [1, 'UBEN', [], ['Refund']]);
    expect(wordsOf(carriedInto(book, { turnFrom: start(1), person: 'UBEN' }))).toEqual(['Refund']);
    expect(carriedInto(book, { turnFrom: start(2), person: 'UCAT' })).toEqual([]);
    const again = applied(book, write(book, 1, 'UBEN', []));
    expect(wordsOf(openAfterTurn(again, start(1)))).toEqual(['Refund']);
  });

  it('is never carried into an earlier turn', () => {
    const book = bookWith([1, 'UBEN', ['Login'], []]);
    expect(carriedInto(book, { turnFrom: start(0), person: 'UANA' })).toEqual([]);
    expect(openAfterTurn(book, start(0))).toEqual([]);
  });

  it('is carried between two who share a turn', () => {
    const book = bookWith([0, 'UANA', ['Refund'], []]);
    expect(wordsOf(carriedInto(book, { turnFrom: start(0), person: 'UBEN' }))).toEqual(['Refund']);
  });
});

describe('a note written anew', () => {
  it('keeps the items that still stand there, and forgets the others', () => {
    const before = bookWith([0, 'UANA', ['Refund', 'Outage'], []]);
    const after = applied(before, write(before, 0, 'UANA', ['Login', 'Outage']));
    expect(wordsOf(openedIn(after, note(0, 'UANA')))).toEqual(['Outage', 'Login']);
    expect(after.items[0]!.id).toBe(before.items[1]!.id);
    expect(noteOf(after, note(0, 'UANA'))).toEqual(note(0, 'UANA'));
    expect(noteOf(after, note(0, 'UBEN'))).toBeNull();
  });

  it('forgets nothing that somebody later has finished', () => {
    const before = bookWith([0, 'UANA', ['Refund'], []], [1, 'UBEN', [], ['Refund']]);
    const after = applied(before, write(before, 0, 'UANA', []));
    expect(wordsOf(openAfterTurn(after, start(0)))).toEqual(['Refund']);
    expect(openAfterTurn(after, start(1))).toEqual([]);
  });
});

it.each([
  { open: mostOpenItems - 1, kind: 'written' },
  { open: mostOpenItems, kind: 'refused' },
])('with $open open, one more is $kind', ({ open, kind }) => {
  const items = Array.from({ length: open }, (_, i) => ({
    ...{ id: `old-${i}`, words: `Old ${i}`, opened: { turnFrom: start(0), by: 'UANA' }, settled: null },
  }));
  expect(write({ notes: [], items }, 1, 'UBEN', ['New']).kind).toBe(kind);
  expect(write({ notes: [], items }, 1, 'UBEN', ['New'], ['Old 3']).kind).toBe('written');
  expect(write({ notes: [], items }, 1, 'UBEN', []).kind).toBe('written');
});

it.each([
  ['', [], null],
  [' Refund \n\n\u200b\nOutage\nRefund', ['Refund', 'Outage'], null],
  ['x'.repeat(longestItem), ['x'.repeat(longestItem)], null],
  [`Fine\n${'x'.repeat(longestItem + 1)}`, expect.anything(), { because: 'too-long', line: 2 }],
  ['a\0b', expect.anything(), { because: 'unreadable', line: 1 }],
  [Array.from({ length: mostItems }, (_, i) => i).join('\n'), expect.anything(), null],
  [
    Array.from({ length: mostItems + 1 }, (_, i) => i).join('\n'),
    expect.anything(),
    { because: 'too-many', count: 11 },
  ],
])('reads %j one item a line', (typed, items, fault) => {
  expect(readItems(typed)).toEqual({ items, fault });
});
