import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { exportPlan, isCarried } from '../../src/store/export-plan.ts';
import { migrate } from '../../src/store/migrate.ts';

const db = new Sqlite(':memory:');
migrate(db);
const tables = db
  .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
  .pluck()
  .all()
  .filter((name) => !['migrations', 'workspaces'].includes(name));
const columnsOf = (table: string) =>
  db.prepare<[], { name: string; notnull: number; dflt_value: string | null }>(`pragma table_info(${table})`).all();
const parentsOf = (table: string) =>
  db
    .prepare<[], { table: string }>(`pragma foreign_key_list(${table})`)
    .all()
    .map((key) => key.table);

it('says of every table what becomes of it in an export', () => {
  expect(Object.keys(exportPlan).sort()).toEqual(tables.sort());
});

it('fills no table before those it refers to', () => {
  const order = Object.keys(exportPlan);
  for (const table of order) {
    for (const parent of parentsOf(table).filter((parent) => parent !== 'workspaces' && parent !== table)) {
      expect(order.indexOf(parent), `${table} refers to ${parent}`).toBeLessThan(order.indexOf(table));
    }
  }
});

it('carries no column whose name smells of a secret', () => {
  const smells = /secret|salt|token|password|seal|nonce|private|(^|_)(key|hash)$/;
  const carried = Object.entries(exportPlan).flatMap(([table, plan]) =>
    isCarried(plan)
      ? columnsOf(table)
          .filter(({ name }) => !(name in (plan.without ?? {})))
          .map(({ name }) => `${table}.${name}`)
      : [],
  );
  expect(carried.filter((column) => smells.test(column.split('.')[1]!))).toEqual([]);
  expect(
    tables.filter((table) => smells.test(table) && isCarried(exportPlan[table as keyof typeof exportPlan])),
  ).toEqual([]);
});

it('makes anew what must not be empty and is not carried', () => {
  const left = Object.entries(exportPlan).flatMap(([table, plan]) =>
    Object.entries((isCarried(plan) && plan.without) || {}).map(([column, { anew }]) => ({ table, column, anew })),
  );
  for (const { table, column, anew } of left) {
    const found = columnsOf(table).find(({ name }) => name === column);
    const mustBeFilled = found?.notnull === 1 && found.dflt_value === null;
    expect({ found: found !== undefined, isFilled: !mustBeFilled || anew !== undefined }, `${table}.${column}`).toEqual(
      {
        found: true,
        isFilled: true,
      },
    );
  }
});
