import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { longAgo } from './announcement-rows.ts';
import { instantText } from './codecs.ts';
import type { Connection } from './connection.ts';
import type { CarriedRow, Cell, WorkspaceExport } from './export.ts';
import { type Carried, carriedTables, exportPlan } from './export-plan.ts';
import type { OwnedTable } from './rows.ts';
import type { Tables } from './schema.ts';

/** Something in the file that cannot be brought in; `path` leads to it. */
export interface ImportFault {
  path: readonly (string | number)[];
  says: string;
}

export class ImportFaults extends Error {
  readonly faults: readonly ImportFault[];

  constructor(faults: readonly ImportFault[]) {
    super(faults.map(({ says }) => says).join('\n'));
    this.faults = faults;
  }
}

export type Progress = (done: number, total: number) => void;

/** Far from now: until the import is whole, nobody may post what it brings. */
const notYet = '9999-12-31T00:00:00.000Z';
const rowsAtOnce = 200;
const importId = 'workspace';

/**
 * Puts an export into a database that has nothing of that workspace yet.
 *
 * It arrives in small transactions. Until the last one brings the settings the workspace is not set up, so nothing is done with it;
 * one that was interrupted is begun anew.
 */
export async function importWorkspace(
  connection: Connection,
  brought: WorkspaceExport,
  now: Temporal.Instant,
  progress: Progress,
): Promise<void> {
  const faults = await faultsIn(connection.db(), brought);
  if (faults.length > 0) throw new ImportFaults(faults);
  await begin(connection, brought, now);
  try {
    await stage(connection, brought, progress);
    await flip(connection, brought);
  } catch (error) {
    await connection.atomically(({ db }) => clear(db(), brought.workspace.id));
    throw error;
  }
}

async function faultsIn(db: Kysely<Tables>, { tables }: WorkspaceExport): Promise<ImportFault[]> {
  const here = new Map((await db.introspection.getTables()).map(({ name, columns }) => [name, columns]));
  return Object.entries(tables).flatMap(([table, rows]) => {
    if (!carriedTables().some(([name]) => name === table)) {
      return [{ path: ['tables', table], says: `This Roofshot knows no “${table}”: the file may be of a newer one.` }];
    }
    const known = new Set(here.get(table)?.map(({ name }) => name));
    return rows.flatMap((row, i) =>
      Object.entries(row).flatMap(([column, cell]) => cellFaults(['tables', table, i, column], known, cell)),
    );
  });
}

function cellFaults(path: [string, string, number, string], known: ReadonlySet<string>, cell: Cell): ImportFault[] {
  const column = path[3];
  if (!known.has(column) || column === 'workspace_id') return [{ path, says: `“${path[1]}” has no “${column}” here.` }];
  return typeof cell === 'string' && cell.includes('\0')
    ? [{ path, says: 'U+0000 is in this text, which no database takes.' }]
    : [];
}

async function begin({ atomically }: Connection, { workspace }: WorkspaceExport, now: Temporal.Instant): Promise<void> {
  const { id, name, livedUntil } = workspace;
  await atomically(async ({ db }) => {
    await db()
      .insertInto('workspaces')
      .values({ id, name, version: 1, ticked_at: livedUntil, next_at: null })
      .onConflict((c) => c.column('id').doUpdateSet({ ticked_at: livedUntil, next_at: null }))
      .execute();
    if (await isUsed(db(), id)) {
      throw new ImportFaults([
        { path: ['workspace'], says: `“${name}” is in this database already: import it into an empty one.` },
      ]);
    }
    await clear(db(), id);
    await db()
      .insertInto('imports')
      .values({
        ...{ workspace_id: id, id: importId, kind: 'workspace', state: 'staging', digest: importId, by_person: '' },
        ...{ began_at: instantText(now), done_at: null, counts: '{}', run: null },
      })
      .execute();
  });
}

/** What the bot itself notes of people it met, or an import that never became whole, is nothing that could be lost. */
async function isUsed(db: Kysely<Tables>, workspace: string): Promise<boolean> {
  const has = async (table: OwnedTable) =>
    (await db.selectFrom(table).select('workspace_id').where('workspace_id', '=', workspace).limit(1).execute())
      .length > 0;
  if (await has('settings')) return true;
  const isInterrupted = await db
    .selectFrom('imports')
    .select('id')
    .where('workspace_id', '=', workspace)
    .where('id', '=', importId)
    .executeTakeFirst();
  return !isInterrupted && ((await has('teams')) || (await has('goals')));
}

async function clear(db: Kysely<Tables>, workspace: string): Promise<void> {
  const tables = Object.keys(exportPlan) as OwnedTable[];
  for (const table of tables.toReversed()) {
    await db.deleteFrom(table).where('workspace_id', '=', workspace).execute();
  }
}

async function stage(connection: Connection, brought: WorkspaceExport, progress: Progress): Promise<void> {
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

async function flip({ atomically }: Connection, { workspace, tables }: WorkspaceExport): Promise<void> {
  await atomically(async ({ db }) => {
    const own = [...(tables.settings ?? [])].map((row) => ({ ...row, workspace_id: workspace.id }));
    await db().deleteFrom('imports').where('workspace_id', '=', workspace.id).where('id', '=', importId).execute();
    await db().updateTable('outboxes').set({ free_at: longAgo }).where('workspace_id', '=', workspace.id).execute();
    if (own.length > 0)
      await db()
        .insertInto('settings')
        .values(own as never)
        .execute();
  });
}
