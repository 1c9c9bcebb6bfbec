import type { Connection } from './connection.ts';
import { type Carried, carriedTables } from './export-plan.ts';
import type { OwnedTable } from './rows.ts';

export type Cell = string | number | null;
export type CarriedRow = Record<string, Cell>;

/** Everything of a workspace that an export carries, in an order that depends on nothing else. */
export interface WorkspaceExport {
  workspace: { id: string; name: string; livedUntil: string | null };
  tables: Record<string, CarriedRow[]>;
}

/** All of one moment: nothing is written meanwhile. */
export const exportWorkspace = ({ atomically }: Connection, id: string): Promise<WorkspaceExport> =>
  atomically(async ({ db }) => {
    const { name, ticked_at } = await db()
      .selectFrom('workspaces')
      .select(['name', 'ticked_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const read = async (table: OwnedTable) =>
      (await db().selectFrom(table).selectAll().where('workspace_id', '=', id).execute()) as unknown as CarriedRow[];

    const tables: WorkspaceExport['tables'] = {};
    for (const [table, plan] of carriedTables()) {
      const left = plan.unless ? await read(plan.unless.table) : [];
      tables[table] = inOrder(without(await read(table), plan, left));
    }
    return { workspace: { id, name, livedUntil: ticked_at }, tables };
  });

function without(rows: CarriedRow[], { without = {}, unless }: Carried, left: readonly CarriedRow[]): CarriedRow[] {
  const keyOf = (row: CarriedRow) => JSON.stringify(unless?.by.map((column) => row[column]));
  const stays = new Set(left.filter((row) => unless?.is(row)).map(keyOf));
  const columns = new Set(['workspace_id', ...Object.keys(without)]);
  return rows
    .filter((row) => !(unless && stays.has(keyOf(row))))
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.has(column))));
}

function inOrder(rows: CarriedRow[]): CarriedRow[] {
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}
