import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openSqlite } from './sqlite.ts';

/** A backup or restore that cannot be done, said in one sentence. */
export class BackupFault extends Error {}

/** Writes a consistent copy of the database, one file, to a place where there is none yet, while the bot goes on. */
export async function backUp(database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw new BackupFault(`There is no database at ${database}: check DATABASE_URL.`);
  if (existsSync(file)) throw new BackupFault(`${file} is there already; name a file that is not.`);
  if (!existsSync(dirname(file))) throw new BackupFault(`There is no folder ${dirname(file)}; make it first.`);

  await copy(database, `${file}.part`, () => {
    withoutLog(`${file}.part`);
    renameSync(`${file}.part`, file);
  });
}

/** Puts a backup in the place of the database, and says where that one is kept; null where there was none. */
export async function restore(database: string, file: string): Promise<string | null> {
  if (!existsSync(file)) throw new BackupFault(`There is no backup at ${file}.`);
  checkSound(file);
  refuseWhileInUse(database);

  mkdirSync(dirname(database), { recursive: true });
  return copy(file, `${database}.part`, () => {
    openSqlite(`${database}.part`).close();
    const kept = setAside(database);
    renameSync(`${database}.part`, database);
    return kept;
  });
}

/** All in one go: between two, every write would make it begin anew, and a busy bot would never let it end. */
const everyPage = 0x7fffffff;

/** Leaves no half of a copy behind, whatever goes wrong. */
async function copy<Result>(from: string, to: string, then: () => Result): Promise<Result> {
  for (const leftover of filesOf(to)) rmSync(leftover, { force: true });
  const source = new Sqlite(from, { readonly: true });
  try {
    await source.backup(to, { progress: () => everyPage });
    return then();
  } finally {
    source.close();
    for (const leftover of filesOf(to)) rmSync(leftover, { force: true });
  }
}

const filesOf = (database: string) => ['', '-wal', '-shm'].map((ending) => database + ending);

/** A copy that is looked at makes no files beside itself. */
function withoutLog(file: string): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = delete');
  db.close();
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

/** The running bot would go on writing to the file that was set aside. One that is damaged is why people restore. */
function refuseWhileInUse(database: string): void {
  if (!existsSync(database)) return;
  const db = new Sqlite(database, { timeout: 0 });
  try {
    db.pragma('journal_mode = delete');
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') return;
    throw new BackupFault('The bot is running on this database; stop it first. Nothing was changed.');
  } finally {
    db.close();
  }
}

/** Under a name that no earlier one has, with the log of one that was too damaged to take it in. */
function setAside(database: string): string | null {
  if (!existsSync(database)) return null;
  let kept = `${database}.before-restore`;
  for (let count = 2; existsSync(kept); count++) kept = `${database}.before-restore-${count}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(database + ending)) renameSync(database + ending, kept + ending);
  }
  return kept;
}
