import Sqlite from 'better-sqlite3';
import fc, { type Arbitrary } from 'fast-check';
import { type Carried, carriedTables } from '../../src/store/export-plan.ts';
import { migrate } from '../../src/store/migrate.ts';

type Cell = string | number | null;
type Row = Record<string, Cell>;
export type Tables = Record<string, Row[]>;

interface Column {
  name: string;
  isText: boolean;
  mayBeNull: boolean;
  /** What its check allows; null where it has none. */
  allowed: Arbitrary<Cell> | null;
}

interface Reference {
  parent: string;
  /** Of the child's columns, those of the parent. */
  columns: [from: string, to: string][];
}

/** A table as the migrations made it. */
interface Shape {
  table: string;
  columns: Column[];
  references: Reference[];
  /** Sets of columns that are one row's alone. */
  uniques: string[][];
}

/** Rows for every table of an export, as its columns, checks, references and unique indexes allow. */
export const generatedTables: Arbitrary<Tables> = fc.gen().map((draw) => {
  const tables: Tables = {};
  for (const shape of shapes) {
    const { table } = shape;
    tables[table] = [];
    const tries = draw(fc.integer, { min: 2, max: 5 });
    for (let i = 0; i < tries; i += 1) {
      const row = rowFor(shape, tables, (arbitrary) => draw(() => arbitrary));
      if (row && isAlone(shape, row, tables[table])) tables[table].push(row);
    }
  }
  return tables;
});

type Draw = <Value>(arbitrary: Arbitrary<Value>) => Value;

/** null where what it refers to is not there. */
function rowFor({ columns, references }: Shape, tables: Tables, draw: Draw): Row | null {
  const row: Row = {};
  for (const { parent, columns: pairs } of references) {
    const fitting = (tables[parent] ?? []).filter((one) =>
      pairs.every(([from, to]) => !(from in row) || row[from] === one[to]),
    );
    if (fitting.length === 0) return null;
    const chosen = draw(fc.constantFrom(...fitting));
    for (const [from, to] of pairs) row[from] = chosen[to]!;
  }
  for (const column of columns) row[column.name] ??= draw(cellOf(column));
  return row;
}

const isAlone = ({ uniques }: Shape, row: Row, others: readonly Row[]): boolean =>
  uniques.every((columns) => !others.some((other) => columns.every((column) => other[column] === row[column])));

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('"', '\\', '\r\n', '\u2028', '🇩🇪', "'; --", '0'),
  )
  .filter((typed) => !typed.includes('\0') && typed.isWellFormed());
const number = fc.integer({ min: -300, max: 100_000 });

function cellOf({ isText, mayBeNull, allowed }: Column): Arbitrary<Cell> {
  const value: Arbitrary<Cell> = allowed ?? (isText ? text : number);
  return mayBeNull ? fc.oneof(value, fc.constant(null)) : value;
}

function readShapes(): Shape[] {
  const db = new Sqlite(':memory:');
  migrate(db);
  const known = new Set(carriedTables().map(([table]) => String(table)));
  const read = carriedTables().map(([table, plan]) => shapeOf(db, table, plan, known));
  db.close();
  return read;
}

const ask = <Found>(db: Sqlite.Database, question: string): Found[] => db.prepare<[], Found>(question).all();

function shapeOf(db: Sqlite.Database, table: string, { without = {} }: Carried, known: ReadonlySet<string>): Shape {
  const [{ sql } = { sql: '' }] = ask<{ sql: string }>(db, `select sql from sqlite_master where name = '${table}'`);
  const isCarried = (name: string) => name !== 'workspace_id' && !(name in without);
  const columns = ask<{ name: string; type: string; notnull: number; pk: number }>(db, `pragma table_info(${table})`);
  const uniques = ask<{ name: string; unique: number }>(db, `pragma index_list(${table})`)
    .filter((index) => index.unique === 1)
    .map(({ name }) => ask<{ name: string }>(db, `pragma index_info(${name})`).map((column) => column.name));
  return {
    table,
    columns: columns
      .filter(({ name }) => isCarried(name))
      .map(({ name, type, notnull }) => ({
        ...{ name, isText: type.toLowerCase() === 'text', mayBeNull: notnull === 0 },
        allowed: allowedBy(sql, name),
      })),
    references: referencesOf(db, table).filter(({ parent }) => known.has(parent)),
    uniques: uniques.map((names) => names.filter(isCarried)),
  };
}

function referencesOf(db: Sqlite.Database, table: string): Reference[] {
  const keys = ask<{ id: number; table: string; from: string; to: string }>(db, `pragma foreign_key_list(${table})`);
  return [...Map.groupBy(keys, ({ id }) => id).values()].map((own) => ({
    parent: own[0]!.table,
    columns: own.filter(({ from }) => from !== 'workspace_id').map(({ from, to }) => [from, to]),
  }));
}

/** `in (…)`, `between … and …` and `> …`, as the migrations write them. */
function allowedBy(sql: string, column: string): Arbitrary<Cell> | null {
  const [, list] = new RegExp(`check \\(${column} in \\(([^)]*)\\)`).exec(sql) ?? [];
  if (list) return fc.constantFrom(...list.split(',').map((one) => cell(one.trim())));
  const [, low, high] = new RegExp(`check \\(${column} between (\\d+) and (\\d+)\\)`).exec(sql) ?? [];
  if (low) return fc.integer({ min: Number(low), max: Number(high) });
  const [, above] = new RegExp(`check \\(${column} > (\\d+)\\)`).exec(sql) ?? [];
  return above ? fc.integer({ min: Number(above) + 1, max: 99 }) : null;
}

const cell = (written: string): Cell => (written.startsWith("'") ? written.slice(1, -1) : Number(written));

const shapes = readShapes();
