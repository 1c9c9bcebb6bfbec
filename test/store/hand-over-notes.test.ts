import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HandOverNote } from '../../src/domain/hand-over-note.ts';
import { Temporal } from '../../src/domain/time.ts';
import { writeNote } from '../../src/domain/write-note.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { growthRota } from '../support/companies/hero-company.ts';
import { exampleStorage, stamp } from './examples.ts';

let storage: Storage;
let store: Store;
beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.rotas.add(growthRota, stamp);
});
afterEach(() => storage.close());

const start = Temporal.Instant.from('2026-11-30T09:00:00Z');
const note: HandOverNote = {
  ...{ rota: 'support', turnFrom: start, person: 'UANA', heaviness: 'heavy', watch: 'The *queue* <!here>\n& 🇩🇪' },
  writtenAt: Temporal.Instant.from('2026-12-04T15:00:00.123Z'),
};

let ids = 0;
const write = (written: HandOverNote, items: string[], done: string[] = []) =>
  store.handOverNotes.write(
    'support',
    (book) => writeNote(book, { note: written, items, done: new Set(done), newId: () => `item-${++ids}` }),
    stamp,
  );

it('gives notes and items back as they were written, and written anew', async () => {
  await write(note, ['Refund', 'Outage']);
  const before = await store.handOverNotes.bookOf('support');
  expect(before.notes).toEqual([note]);
  expect(before.items.map(({ words, opened, settled }) => [words, opened, settled])).toEqual([
    ['Refund', { turnFrom: start, by: 'UANA' }, null],
    ['Outage', { turnFrom: start, by: 'UANA' }, null],
  ]);
  const next = { ...note, turnFrom: start.add({ hours: 168 }), person: 'UBEN', watch: null };
  await write(next, ['Login'], [before.items[0]!.id]);
  await write({ ...note, heaviness: 'quiet' }, ['Outage']);
  const after = await store.handOverNotes.bookOf('support');
  expect(after.notes).toEqual([{ ...note, heaviness: 'quiet' }, next]);
  expect(after.items.map(({ words, settled }) => [words, settled])).toEqual([
    ['Refund', { turnFrom: next.turnFrom, by: 'UBEN' }],
    ['Outage', null],
    ['Login', null],
  ]);
});

it('says how heavy the turns were that began in a time', async () => {
  await write(note, []);
  const { rota, turnFrom, person, heaviness } = note;
  const second = { milliseconds: 1 };
  expect(await store.handOverNotes.heaviness(start, start.add(second))).toMatchObject([
    { rota, turnFrom, person, heaviness },
  ]);
  expect(await store.handOverNotes.heaviness(start.subtract(second), start)).toEqual([]);
  expect(await store.handOverNotes.heaviness(start.add(second), start.add({ hours: 1 }))).toEqual([]);
});

it('keeps what two write at once', async () => {
  await Promise.all([write(note, ['Refund']), write({ ...note, person: 'UBEN' }, ['Outage'])]);
  const { notes, items } = await store.handOverNotes.bookOf('support');
  expect(notes).toHaveLength(2);
  expect(items.map(({ words }) => words).toSorted()).toEqual(['Outage', 'Refund']);
});
