import type { Database } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';
import { openSqlite } from '../../src/store/sqlite.ts';
import { keepingStatements } from '../../src/store/statements.ts';
import { type Storage, storageIn } from '../../src/store/storage.ts';
import { passingSecret } from '../../src/store/vote-secret.ts';

interface Emptied {
  database: SqliteDatabase;
  empty(): void;
}

/** A new database takes longer to make, with every statement compiled for it, than most tests to run: they pass it on, emptied. */
const passedOn: Emptied[] = [];

/** An empty database in memory, of this test alone until it closes it. */
export function memoryStorage(): Storage & { database: SqliteDatabase } {
  const mine = passedOn.pop() ?? newDatabase();
  let isOpen = true;
  const prepare: SqliteDatabase['prepare'] = (sql) => {
    if (!isOpen) throw new Error('This database has been closed.');
    return mine.database.prepare(sql);
  };
  const close = () => {
    isOpen = false;
    mine.empty();
    passedOn.push(mine);
  };
  const database = { prepare, close };
  return { ...storageIn(database, passingSecret()), database };
}

function newDatabase(): Emptied {
  const db = openSqlite(':memory:');
  const deletions = tablesOf(db).map((table) => `delete from ${table};`);
  return {
    database: keepingStatements(db),
    empty() {
      if (db.inTransaction) db.exec('rollback');
      db.pragma('foreign_keys = off');
      db.exec(deletions.join('\n'));
      db.pragma('foreign_keys = on');
    },
  };
}

const tablesOf = (db: Database): string[] =>
  db.prepare<[], string>("select name from sqlite_master where type = 'table' and name <> 'migrations'").pluck().all();
