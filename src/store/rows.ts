import type {
  DeleteQueryBuilder,
  DeleteResult,
  ExpressionBuilder,
  Insertable,
  InsertQueryBuilder,
  InsertResult,
  Kysely,
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

/** What an import brings stands in these before it can be seen. */
const staged: ReadonlySet<OwnedTable> = new Set(['goals', 'teams']);

const isWhole = (eb: ExpressionBuilder<Tables, 'goals'>, db: Kysely<Tables>, workspace: string) =>
  eb.or([
    eb('import_id', 'is', null),
    eb(
      'import_id',
      'in',
      db.selectFrom('imports').select('id').where('workspace_id', '=', workspace).where('state', '=', 'done'),
    ),
  ]);

export function rowsOf({ db, atomically }: Connection, workspace: string): Rows {
  const mine = ['workspace_id', '=', workspace] as unknown as [never, '=', never];
  const owned = (row: object) => ({ ...row, workspace_id: workspace }) as never;

  return {
    select: <T extends OwnedTable>(table: T) => {
      const all = db()
        .selectFrom(table as OwnedTable)
        .where(...mine);
      const seen = staged.has(table) ? all.where((eb) => isWhole(eb as never, db(), workspace) as never) : all;
      return seen as unknown as SelectQueryBuilder<Tables, T, object>;
    },
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
