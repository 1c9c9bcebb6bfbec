import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, openStorage, restore } from '../../src/store/index.ts';
import { exampleStorage, goal, stamp } from './examples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const database = () => join(folder, 'roofshot.sqlite');
const copy = () => join(folder, 'copy.sqlite');

it('copies a database while the bot writes to it, and puts the copy back', { tags: ['long'] }, async () => {
  const { storage, store } = await exampleStorage(database());
  await store.goals.add(goal, 'V1', stamp);
  await backUp(database(), copy());
  await store.goals.add({ ...goal, id: 'goal-2', objections: [] }, 'V2', stamp);
  await storage.close();

  await restore(database(), copy());
  const restored = openStorage(database());
  expect(await restored.store('T1').goals.ofTeam('growth', 12)).toEqual([goal]);
  await restored.close();
  expect(readdirSync(folder)).toContain('roofshot.sqlite.before-restore');
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

it('says so when there is nothing to back up', async () => {
  await expect(backUp(database(), copy())).rejects.toThrow('There is no database');
});

it('refuses a database that a newer version has written', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  await storage.close();
  const db = new Sqlite(database());
  db.exec("insert into migrations (name) values ('9999-from-the-future.sql')");
  db.close();
  expect(() => openStorage(database())).toThrow('made by a newer Roofshot');
});

it('keeps what was written when the power goes: WAL, and every commit on the disk', { tags: ['long'] }, async () => {
  const { storage } = await exampleStorage(database());
  await storage.close();
  const db = openStorage(database());
  const probe = new Sqlite(database());
  expect(probe.pragma('journal_mode', { simple: true })).toBe('wal');
  probe.close();
  await db.close();
});
