import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** More than the bot's queries are; lists of different lengths make some anew. */
const mostKept = 500;

/** Compiles each query once: that takes longer than running most of them. */
export function keepingStatements(db: Database): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    close: () => db.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? db.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
      return statement as ReturnType<SqliteDatabase['prepare']>;
    },
  };
}
