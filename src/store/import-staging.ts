import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import type { CarriedRow, WorkspaceExport } from './export.ts';
import { type Carried, carriedTables } from './export-plan.ts';
import { ImportFaults } from './import-faults.ts';
import type { OwnedTable } from './rows.ts';

export type Progress = (done: number, total: number) => void;

/** Far from now: until the import is whole, nobody may post what it brings. */
const notYet = '9999-12-31T00:00:00.000Z';

const rowsAtOnce = 200;

/** Brings the rows in, all but the settings: what they belong to is not set up before those are there. */
export async function stage(connection: Connection, brought: WorkspaceExport, progress: Progress): Promise<void> {
  const staged = carriedTables().filter(([table]) => table !== 'settings');
  const total = staged.reduce((sum, [table]) => sum + (brought.tables[table]?.length ?? 0), 0);
  let done = 0;
  for (const [table, plan] of staged) {
    const rows = brought.tables[table] ?? [];
    if (table === 'announcements') await stageOutboxes(connection, brought, rows);
    for (let i = 0; i < rows.length; i += rowsAtOnce) {
      const batch = rows.slice(i, i + rowsAtOnce);
      await insert(connection, table, plan, { workspace: brought.workspace.id, batch, from: i });
      done += batch.length;
      progress(done, total);
      await othersTurn();
    }
  }
}

async function stageOutboxes({ db }: Connection, { workspace }: WorkspaceExport, rows: readonly CarriedRow[]) {
  const channels = [...new Set(rows.map(({ channel }) => String(channel)))];
  for (let i = 0; i < channels.length; i += rowsAtOnce) {
    const outboxes = channels.slice(i, i + rowsAtOnce).map((channel) => {
      return { workspace_id: workspace.id, channel, free_at: notYet, held_by: null };
    });
    await db().insertInto('outboxes').values(outboxes).execute();
  }
}

interface Batch {
  workspace: string;
  batch: readonly CarriedRow[];
  /** The number of its first row in the file. */
  from: number;
}

async function insert(
  { db, atomically }: Connection,
  table: OwnedTable,
  plan: Carried,
  { workspace, batch, from }: Batch,
) {
  const values = batch.map((row) => ({ ...row, ...anew(plan, row), workspace_id: workspace }));
  const put = (rows: object[]) =>
    db()
      .insertInto(table)
      .values(rows as never)
      .execute();
  try {
    await put(values);
  } catch {
    for (const [i, row] of values.entries()) {
      await atomically(({ db }) =>
        db()
          .insertInto(table)
          .values(row as never)
          .execute(),
      ).catch((error: Error) => {
        throw new ImportFaults([{ path: ['tables', table, from + i], says: `It does not fit: ${error.message}.` }]);
      });
    }
  }
}

function anew({ without = {} }: Carried, row: CarriedRow): CarriedRow {
  const made = Object.entries(without).filter(([, { anew }]) => anew);
  return Object.fromEntries(made.map(([column, { anew }]) => [column, anew!(row)]));
}
