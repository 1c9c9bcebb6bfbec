import { existsSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { openSqlite } from './sqlite.ts';

/** A backup or restore that cannot be done, said in one sentence. */
export class BackupFault extends Error {}

/** Writes a consistent copy of the database to a file that is not there yet, while the bot goes on. */
export async function backUp(database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw new BackupFault(`There is no database at ${database} to back up.`);
  if (existsSync(file)) throw new BackupFault(`${file} is there already; name a file that is not.`);

  const source = new Sqlite(database, { readonly: true });
  try {
    await source.backup(`${file}.part`);
    renameSync(`${file}.part`, file);
  } finally {
    source.close();
    rmSync(`${file}.part`, { force: true });
  }
}

/** Puts a backup in the place of the database, which is kept beside it with the ending `.before-restore`. */
export async function restore(database: string, file: string): Promise<void> {
  if (!existsSync(file)) throw new BackupFault(`There is no backup at ${file}.`);
  checkSound(file);
  refuseWhileInUse(database);

  const copy = new Sqlite(file, { readonly: true });
  await copy.backup(`${database}.part`).finally(() => copy.close());
  openSqlite(`${database}.part`).close();
  setAside(database);
  renameSync(`${database}.part`, database);
}

function checkSound(file: string): void {
  const fault = new BackupFault(`${file} is not a whole Roofshot database; nothing was changed.`);
  try {
    const db = new Sqlite(file, { readonly: true });
    const sound = db.pragma('integrity_check', { simple: true }) === 'ok';
    const ours = db.prepare("select 1 from sqlite_master where name = 'migrations'").get() !== undefined;
    db.close();
    if (!(sound && ours)) throw fault;
  } catch {
    throw fault;
  }
}

/** The running bot would go on writing to the file that was set aside. */
function refuseWhileInUse(database: string): void {
  if (!existsSync(database)) return;
  const db = new Sqlite(database, { timeout: 0 });
  try {
    db.pragma('journal_mode = delete');
  } catch {
    throw new BackupFault('The bot is running on this database; stop it first. Nothing was changed.');
  } finally {
    db.close();
  }
}

function setAside(database: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(database + ending)) renameSync(database + ending, `${database}${ending}.before-restore`);
  }
}
