import type { Kysely } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { longAgo } from './announcement-rows.ts';
import { instantText } from './codecs.ts';
import type { Connection } from './connection.ts';
import type { WorkspaceExport } from './export.ts';
import { exportPlan } from './export-plan.ts';
import { faultsIn, ImportFaults } from './import-faults.ts';
import { type Progress, stage } from './import-staging.ts';
import type { OwnedTable } from './rows.ts';
import type { Tables } from './schema.ts';

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
