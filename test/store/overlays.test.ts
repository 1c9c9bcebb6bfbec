import { readdirSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holderAt, type Overlay } from '../../src/domain/overlay.ts';
import { readWorkspaceFile, workspaceFile } from '../../src/exchange/workspace-file.ts';
import { openStorage, type Storage, type Store } from '../../src/store/index.ts';
import { growthRota } from '../support/companies/hero-company.ts';
import { at, exampleStorage, noHolidays, settings, stamp } from './examples.ts';

let storage: Storage;
let store: Store;
beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.rotas.add(growthRota, stamp);
});
afterEach(() => storage.close());

const rota = growthRota.id;
const until = at.add({ hours: 100 });

/** Ana's time is taken over, from whoever has it by then: one after the other, at one instant. */
async function agree(ids: readonly string[], into: Store): Promise<void> {
  for (const id of ids) {
    const take = (overlays: readonly Overlay[]): Overlay => ({
      ...{ id, rota, kind: 'take-over', by: `U${id}`, at, undone: null },
      parts: [{ from: at, until, out: holderAt('UANA', overlays, at).person, in: `U${id}` }],
    });
    await into.rotas.change(rota, ({ overlays }) => ({ kind: 'taken-over', agreed: [take(overlays)] }), stamp);
  }
}

const idsIn = async (from: Store) => (await from.rotas.find(rota))!.overlays.map(({ id }) => id);

it.each([
  ['falling', ['z', 'm', 'a', 'B', '9']],
  ['rising', ['9', 'B', 'a', 'm', 'z']],
  ['neither', ['m', '9', 'z', 'B', 'a']],
])('what is agreed at one instant lies in the order in which it was, be the ids %s', async (_, ids) => {
  await agree(ids, store);
  expect(await idsIn(store)).toEqual(ids);
  expect(holderAt('UANA', (await store.rotas.find(rota))!.overlays, at).person).toBe(`U${ids.at(-1)}`);
});

it('keeps the order through an export and an import, byte for byte, and what comes then lies on top', async () => {
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await agree(['z', 'm', 'a'], store);
  const text = workspaceFile(await storage.exportWorkspace('T1'));

  const other = openStorage(':memory:');
  await other.importWorkspace(readWorkspaceFile(text), at, () => {});
  expect(workspaceFile(await other.exportWorkspace('T1'))).toBe(text);
  await agree(['B', '9'], other.store('T1'));
  expect(await idsIn(other.store('T1'))).toEqual(['z', 'm', 'a', 'B', '9']);
  await other.close();
});

it('takes an export from before it was kept: by time, and then by id', async () => {
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await agree(['z', 'm', 'a'], store);
  const brought = await storage.exportWorkspace('T1');
  const overlays = brought.tables.overlays!.map(({ position, ...row }) => row);

  const other = openStorage(':memory:');
  await other.importWorkspace({ ...brought, tables: { ...brought.tables, overlays } }, at, () => {});
  await agree(['B'], other.store('T1'));
  expect(await idsIn(other.store('T1'))).toEqual(['a', 'm', 'z', 'B']);
  await other.close();
});

it('those that were there before keep the order they were read in', () => {
  const folder = new URL('../../migrations/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const own = files.findIndex((name) => name.endsWith('order-of-overlays.sql'));
  const db = new Sqlite(':memory:');
  for (const name of files.slice(0, own)) db.exec(readFileSync(new URL(name, folder), 'utf8'));
  db.pragma('foreign_keys = off');
  const add = db.prepare("insert into overlays values ('T1', ?, ?, 'cover', 'UANA', ?, null, null)");
  for (const row of [
    ['c', 'r1', '2026-12-01T10:00:00.000Z'],
    ['a', 'r1', '2026-12-02T10:00:00.000Z'],
    ['b', 'r1', '2026-12-01T10:00:00.000Z'],
    ['d', 'r2', '2026-12-03T10:00:00.000Z'],
  ]) {
    add.run(row);
  }
  db.exec(readFileSync(new URL(files[own]!, folder), 'utf8'));
  const read = db.prepare("select rota_id || ' ' || position || ' ' || id from overlays order by 1").pluck().all();
  expect(read).toEqual(['r1 0 b', 'r1 1 c', 'r1 2 a', 'r2 0 d']);
  db.close();
});
