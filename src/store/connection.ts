import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** A way to the database, in or outside a transaction. */
export interface Connection {
  db(): Kysely<Tables>;
  atomically<T>(work: (inner: Connection) => Promise<T>): Promise<T>;
}

/**
 * The connection outside any transaction.
 *
 * SQLite has one connection here, so using this one inside a transaction's work would wait for itself for ever: it throws instead.
 */
export function connectionTo(outer: Kysely<Tables>): Connection {
  const inside = new AsyncLocalStorage<true>();
  const db = () => {
    if (inside.getStore()) throw new Error('Inside a transaction, use the store that the transaction hands you.');
    return outer;
  };
  return {
    db,
    atomically: (work) =>
      db()
        .transaction()
        .execute((transaction) => inside.run(true, () => work(innerConnection(transaction)))),
  };
}

function innerConnection(transaction: Kysely<Tables>): Connection {
  const inner: Connection = { db: () => transaction, atomically: (work) => work(inner) };
  return inner;
}
