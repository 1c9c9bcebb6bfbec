import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { instantText, readInstant } from './codecs.ts';
import { type Connection, connectionTo } from './connection.ts';
import { exportWorkspace, type WorkspaceExport } from './export.ts';
import { importWorkspace } from './import.ts';
import type { Progress } from './import-staging.ts';
import { outbox } from './outbox.ts';
import type { Tables } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import { keepingStatements } from './statements.ts';
import { type Store, storeOf } from './store.ts';
import { passingSecret, secretBeside, secretIn, type VoteSecret } from './vote-secret.ts';

/** How far a workspace has lived through time. */
interface Lived {
  /** null before the first beat. */
  until: Temporal.Instant | null;
  /** When there is something to do next; null where that must be found out. */
  nextAt: Temporal.Instant | null;
  /** Counts what may change that. */
  version: number;
}

/** The whole database: the only way to it that is not bound to one workspace. */
export interface Storage {
  outbox: ReturnType<typeof outbox>;
  /** Of a workspace that Slack says the bot is in; it is remembered from then on. */
  workspace(id: string, name: string): Promise<Store>;
  workspaces(): Promise<string[]>;
  /** What Slack last called it. */
  nameOf(workspace: string): Promise<string>;
  /** Bound to a workspace that is there. */
  store(workspace: string): Store;
  lived(workspace: string): Promise<Lived>;
  /** `nextAt` counts only if nothing has changed since `version`. */
  saveLived(workspace: string, lived: Lived): Promise<void>;
  /** Everything of one, as of one moment. */
  exportWorkspace(id: string): Promise<WorkspaceExport>;
  /** Throws ImportFaults, and then nothing is changed. */
  importWorkspace(brought: WorkspaceExport, now: Temporal.Instant, progress: Progress): Promise<void>;
  /** Calls back whenever something has been given to the outbox in this process. */
  onAnnounced(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens a database file, or ':memory:', brought up to date. What seals anonymous votes is beside the file unless it is said where. */
export function openStorage(file: string, secretFile: string = secretBeside(file)): Storage {
  const secret = file === ':memory:' ? passingSecret() : secretIn(secretFile);
  return storageIn(keepingStatements(openSqlite(file)), secret);
}

/** In a database that is up to date; closing the one closes the other. */
export function storageIn(database: SqliteDatabase, secret: VoteSecret): Storage {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const connection = connectionTo(db);
  let announced = () => {};
  /** The log of what is written holds earlier states until it is taken into the file. */
  const forgetDeleted = () => void database.prepare('pragma wal_checkpoint(truncate)').all([]);
  const store = (workspace: string) =>
    storeOf(connection, { workspace, secret, forgetDeleted, announced: () => announced() });

  return {
    ...workspacesIn(connection),
    outbox: outbox(connection),
    store,
    exportWorkspace: (id) => exportWorkspace(connection, id),
    importWorkspace: (brought, now, progress) => importWorkspace(connection, brought, now, progress),
    async workspace(id, name) {
      await remember(connection, id, name);
      return store(id);
    },
    onAnnounced: (listener) => {
      announced = listener;
    },
    close: () => db.destroy(),
  };
}

async function remember({ db }: Connection, id: string, name: string): Promise<void> {
  await db()
    .insertInto('workspaces')
    .values({ id, name, version: 1, ticked_at: null, next_at: null })
    .onConflict((c) => c.column('id').doUpdateSet({ name }))
    .execute();
}

const workspacesIn = ({ db }: Connection) => ({
  async workspaces(): Promise<string[]> {
    return (await db().selectFrom('workspaces').select('id').execute()).map(({ id }) => id);
  },

  async nameOf(workspace: string): Promise<string> {
    const found = await db()
      .selectFrom('workspaces')
      .select('name')
      .where('id', '=', workspace)
      .executeTakeFirstOrThrow();
    return found.name;
  },

  async lived(workspace: string): Promise<Lived> {
    const row = await db()
      .selectFrom('workspaces')
      .select(['ticked_at', 'next_at', 'version'])
      .where('id', '=', workspace)
      .executeTakeFirstOrThrow();
    return { until: instantIn(row.ticked_at), nextAt: instantIn(row.next_at), version: row.version };
  },

  async saveLived(workspace: string, { until, nextAt, version }: Lived): Promise<void> {
    await db()
      .updateTable('workspaces')
      .set((eb) => ({
        ticked_at: until && instantText(until),
        next_at: eb
          .case()
          .when('version', '=', version)
          .then(nextAt && instantText(nextAt))
          .else(null)
          .end(),
      }))
      .where('id', '=', workspace)
      .execute();
  },
});

const instantIn = (text: string | null): Temporal.Instant | null => (text === null ? null : readInstant(text));
