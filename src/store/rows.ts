import type {
  DeleteQueryBuilder,
  DeleteResult,
  Insertable,
  InsertQueryBuilder,
  InsertResult,
  SelectQueryBuilder,
  UpdateQueryBuilder,
  UpdateResult,
} from 'kysely';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

export type OwnedTable = Exclude<keyof Tables, 'workspaces'>;
type Row<T extends OwnedTable> = Omit<Insertable<Tables[T]>, 'workspace_id'>;

/** The rows of one workspace: every query has it built in, so a store file cannot name another. */
export interface Rows {
  select<T extends OwnedTable>(table: T): SelectQueryBuilder<Tables, T, object>;
  insert<T extends OwnedTable>(table: T, rows: Row<T> | Row<T>[]): InsertQueryBuilder<Tables, T, InsertResult>;
  update<T extends OwnedTable>(table: T): UpdateQueryBuilder<Tables, T, T, UpdateResult>;
  delete<T extends OwnedTable>(table: T): DeleteQueryBuilder<Tables, T, DeleteResult>;
  /** The workspace itself. */
  updateWorkspace(): UpdateQueryBuilder<Tables, 'workspaces', 'workspaces', UpdateResult>;
  /** All of the work or none of it; inside a transaction it joins that one. Begin it with an update of the row it decides about. */
  atomically<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
}

export function rowsOf({ db, atomically }: Connection, workspace: string): Rows {
  const mine = ['workspace_id', '=', workspace] as unknown as [never, '=', never];
  const owned = (row: object) => ({ ...row, workspace_id: workspace }) as never;

  return {
    select: <T extends OwnedTable>(table: T) =>
      db()
        .selectFrom(table as OwnedTable)
        .where(...mine) as unknown as SelectQueryBuilder<Tables, T, object>,
    insert: <T extends OwnedTable>(table: T, rows: Row<T> | Row<T>[]) =>
      db()
        .insertInto(table)
        .values(Array.isArray(rows) ? (rows.map(owned) as never) : owned(rows)),
    update: <T extends OwnedTable>(table: T) =>
      db()
        .updateTable(table as OwnedTable)
        .where(...mine) as unknown as UpdateQueryBuilder<Tables, T, T, UpdateResult>,
    delete: <T extends OwnedTable>(table: T) =>
      db()
        .deleteFrom(table as OwnedTable)
        .where(...mine) as unknown as DeleteQueryBuilder<Tables, T, DeleteResult>,
    updateWorkspace: () => db().updateTable('workspaces').where('id', '=', workspace),
    atomically: (work) => atomically((inner) => work(rowsOf(inner, workspace))),
  };
}
