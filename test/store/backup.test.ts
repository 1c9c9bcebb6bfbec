import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, openStorage, restore } from '../../src/store/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { exampleStorage, goal, stamp } from './examples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const database = () => join(folder, 'roofshot.sqlite');
const copy = () => join(folder, 'copy.sqlite');

const goalsIn = async (file: string) => {
  const storage = openStorage(file);
  try {
    return await storage.store('T1').goals.ofTeam('growth', 12);
  } finally {
    await storage.close();
  }
};

it('copies a database that is open, and puts the copy back', { tags: ['long'] }, async () => {
  const { storage, store } = await exampleStorage(database());
  await store.goals.add(goal, 'V1', stamp);
  await backUp(database(), copy());
  const later = { ...goal, id: 'goal-2', objections: [] };
  await store.goals.add(later, 'V2', stamp);
  await storage.close();

  const kept = `${database()}.before-restore`;
  expect(await restore(database(), copy())).toBe(kept);
  expect(readdirSync(folder).toSorted(), 'one file each').toEqual([
    'copy.sqlite',
    'roofshot.sqlite',
    'roofshot.sqlite.before-restore',
  ]);
  expect(await goalsIn(database())).toEqual([goal]);
  expect(await goalsIn(kept)).toEqual([goal, later]);
});

it('copies a database to which the bot writes meanwhile, whole', { tags: ['long'] }, async () => {
  const { storage, store } = await exampleStorage(database());
  let isOver = false;
  const copied = backUp(database(), copy()).then(() => {
    isOver = true;
  });
  let written = 0;
  for (; !isOver && written < 300; written++) {
    await store.goals.add({ ...goal, id: `goal-${written}`, objections: [] }, `V${written}`, stamp);
    await new Promise(setImmediate);
  }
  expect({ isOver, written }).toEqual({ isOver: true, written: expect.toSatisfy((count) => count > 0) });
  await copied;
  await storage.close();

  const db = new Sqlite(copy(), { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
  const ids = (await goalsIn(copy())).map(({ id }) => id);
  expect(ids.toSorted(), 'all up to some moment').toEqual(Array.from(ids, (_, index) => `goal-${index}`).toSorted());
});

it('puts a copy back where there is no database yet, and keeps each one that it replaces', {
  tags: ['long'],
}, async () => {
  const { storage } = await exampleStorage(database());
  await backUp(database(), copy());
  await storage.close();

  const elsewhere = join(folder, 'new', 'data.sqlite');
  expect(await restore(elsewhere, copy())).toBe(null);
  expect(await goalsIn(elsewhere)).toEqual([]);
  expect(await restore(elsewhere, copy())).toBe(`${elsewhere}.before-restore`);
  expect(await restore(elsewhere, copy())).toBe(`${elsewhere}.before-restore-2`);
});

it('puts a copy back in the place of a database that is damaged, which is kept as it is', {
  tags: ['long'],
}, async () => {
  const { storage } = await exampleStorage(database());
  await backUp(database(), copy());
  await storage.close();
  writeFileSync(database(), 'what a broken disk has left of it');

  const kept = await restore(database(), copy());
  expect(await goalsIn(database())).toEqual([]);
  expect(readFileSync(kept!, 'utf8')).toBe('what a broken disk has left of it');
});

it('does not write over a file', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  writeFileSync(copy(), 'precious');
  await expect(backUp(database(), copy())).rejects.toThrow('is there already');
  await storage.close();
});

it('does not put a backup back under a running bot', { tags: ['long'] }, async () => {
  const { storage, store } = await exampleStorage(database());
  await backUp(database(), copy());
  await expect(restore(database(), copy())).rejects.toThrow('stop it first');
  await store.goals.add(goal, 'V1', stamp);
  expect(await store.goals.find(goal.id)).toEqual(goal);
  await storage.close();
});

it('takes nothing but a whole database of ours for a backup', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  await storage.close();
  writeFileSync(copy(), 'not a database at all, whatever its name says');
  await expect(restore(database(), copy())).rejects.toThrow('not a whole Roofshot database');
  await expect(restore(database(), join(folder, 'none'))).rejects.toThrow('There is no backup');
  expect(existsSync(`${database()}.before-restore`)).toBe(false);
});

it('leaves everything as it is when the backup is of a newer Roofshot', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  await backUp(database(), copy());
  await storage.close();
  comeFromTheFuture(copy());
  await expect(restore(database(), copy())).rejects.toThrow('made by a newer Roofshot');
  expect(readdirSync(folder).toSorted()).toEqual(['copy.sqlite', 'roofshot.sqlite']);
});

it('says so when there is nothing to back up, or no folder for it', { tags: ['long'] }, async () => {
  await expect(backUp(database(), copy())).rejects.toThrow('There is no database');
  const { storage } = await exampleStorage(database());
  await storage.close();
  await expect(backUp(database(), join(folder, 'none', 'copy'))).rejects.toThrow(
    /There is no folder .*; make it first/,
  );
});

it('refuses a database that a newer version has written', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  await storage.close();
  comeFromTheFuture(database());
  expect(() => openStorage(database())).toThrow('made by a newer Roofshot');
});

it('keeps what was written when the power goes: WAL, and every commit on the disk', { tags: ['long'] }, () => {
  const db = openSqlite(database());
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true }), 'full').toBe(2);
  db.close();
});

function comeFromTheFuture(file: string): void {
  const db = new Sqlite(file);
  db.exec("insert into migrations (name) values ('9999-from-the-future.sql')");
  db.close();
}
