import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const folder = new URL('../../migrations/', import.meta.url);

/** Says that this database was written by a newer Roofshot than this one. */
export class NewerDatabase extends Error {
  constructor(unknown: string) {
    super(`This database was made by a newer Roofshot (it has ${unknown}). Install that version, or restore a backup.`);
  }
}

/** Runs the migrations that this database has not had, each in a transaction of its own; several processes may try at once. */
export function migrate(db: Database): void {
  db.exec('create table if not exists migrations (name text not null primary key) strict');
  const known = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const done = doneIn(db);
  const unknown = done.find((name) => !known.includes(name));
  if (unknown) throw new NewerDatabase(unknown);

  for (const name of known.filter((file) => !done.includes(file)).sort()) {
    db.transaction(() => {
      if (doneIn(db).includes(name)) return;
      db.exec(strict(readFileSync(new URL(name, folder), 'utf8')));
      db.prepare('insert into migrations (name) values (?)').run(name);
    }).immediate();
  }
}

const doneIn = (db: Database) => db.prepare<[], string>('select name from migrations').pluck().all();

/**
 * SQLite checks column types only in strict tables; PostgreSQL always does and knows no such word.
 *
 * A table that ends in the comment `-- unordered` has no hidden row number there, which would tell in which order its rows came.
 */
const strict = (sql: string) =>
  sql.replace(/^\);( -- unordered)?$/gm, (_, unordered) => (unordered ? ') strict, without rowid;' : ') strict;'));
