import { existsSync, writeFileSync } from 'node:fs';
import { Temporal } from './domain/time.ts';
import { reportOf } from './report/index.ts';
import { openStorage } from './store/index.ts';

/** A report that cannot be written, said in one sentence. */
export class ReportFault extends Error {}

/** Writes the report of the database's workspace to a file that is not there yet, while the bot goes on. */
export async function writeReport(database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw new ReportFault(`There is no database at ${database}: check DATABASE_URL.`);
  if (existsSync(file)) throw new ReportFault(`${file} is there already; name a file that is not.`);

  const storage = openStorage(database);
  try {
    const [workspace] = await storage.workspaces();
    if (workspace === undefined) throw new ReportFault('There is no workspace in this database yet.');
    const name = await storage.nameOf(workspace);
    writeFileSync(file, await reportOf(storage.store(workspace), name, Temporal.Now.instant()));
  } finally {
    await storage.close();
  }
}
