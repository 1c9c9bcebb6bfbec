import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from './domain/time.ts';
import { bringSprints } from './exchange/bring-sprints.ts';
import { faultLines } from './exchange/json-file.ts';
import { sheets } from './exchange/sheets.ts';
import { readSprintsCsv, readSprintsJson } from './exchange/sprints-file.ts';
import { isWorkspaceFile, readWorkspaceFile, workspaceFile } from './exchange/workspace-file.ts';
import { byImport } from './shared/by-time.ts';
import { counted } from './slack/numbers.ts';
import { ImportFaults, openStorage, type Progress, type Storage } from './store/index.ts';

/** An export or import that cannot be done, a sentence for each reason. */
export class DataFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Say = (sentence: string) => void;

/** To a file that ends in .json all of it; to a folder that too, and a spreadsheet for each table. */
export async function exportData(database: string, target: string, say: Say): Promise<void> {
  requireDatabase(database);
  if (existsSync(target)) throw new DataFault([`${target} is there already; name one that is not.`]);
  await withStorage(database, async (storage) => {
    const workspace = await storage.exportWorkspace(await theWorkspace(storage));
    if (target.endsWith('.json')) {
      writeFileSync(target, workspaceFile(workspace));
    } else {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, 'workspace.json'), workspaceFile(workspace));
      for (const { name, text } of sheets(workspace)) writeFileSync(join(target, name), text);
    }
    say(`“${workspace.workspace.name}” is in ${target}.`);
  });
}

/** A file that is wrong is said before any database is opened. */
export async function importData(database: string, file: string, say: Say): Promise<void> {
  if (!existsSync(file)) throw new DataFault([`There is no file ${file}.`]);
  const text = readFileSync(file, 'utf8');
  try {
    const bring = file.toLowerCase().endsWith('.csv') ? sprintsIn(text, readSprintsCsv(text)) : read(text);
    if (!bring.makesWorkspace) requireDatabase(database);
    await withStorage(database, async (storage) => say(await bring.into(storage, progressIn(say))));
  } catch (error) {
    if (error instanceof ImportFaults) throw new DataFault(sentences(faultLines(text, error.faults)));
    throw error;
  }
}

interface Bringing {
  /** What is brought needs no workspace that is there already. */
  makesWorkspace: boolean;
  /** What to tell whoever asked for it. */
  into(storage: Storage, progress: Progress): Promise<string>;
}

const read = (text: string): Bringing =>
  isWorkspaceFile(text) ? workspaceIn(text) : sprintsIn(text, readSprintsJson(text));

function workspaceIn(text: string): Bringing {
  const brought = readWorkspaceFile(text);
  return {
    makesWorkspace: true,
    async into(storage, progress) {
      await storage.importWorkspace(brought, Temporal.Now.instant(), progress);
      return `“${brought.workspace.name}” is in the database.`;
    },
  };
}

function sprintsIn(text: string, written: ReturnType<typeof readSprintsJson>): Bringing {
  return {
    makesWorkspace: false,
    async into(storage, progress) {
      const store = storage.store(await theWorkspace(storage));
      const stamp = { by: byImport, at: Temporal.Now.instant() };
      const outcome = await bringSprints(text, written, store, stamp, progress);
      if (outcome.kind === 'brought-before') return 'This file was brought in before; nothing was changed.';
      const { sprints, goals, newTeams, goalless } = outcome;
      const bare = goalless > 0 ? ` Of ${goalless} entries without goals only the dates are kept.` : '';
      const archived = newTeams > 0 ? ` Kept as archived: ${counted(newTeams, 'team')} not here any more.` : '';
      return `In, and marked as imported: ${counted(sprints, 'sprint')} with ${counted(goals, 'goal')}.${archived}${bare}`;
    },
  };
}

const mostFaults = 50;

function sentences(lines: readonly string[]): string[] {
  const more = lines.length - mostFaults;
  const rest = more > 0 ? [`… and ${more} more.`] : [];
  return [...lines.slice(0, mostFaults), ...rest, 'Nothing was changed.'];
}

function progressIn(say: Say) {
  let tenths = 0;
  return (done: number, total: number) => {
    if (total < 100 || Math.floor((10 * done) / total) === tenths) return;
    tenths = Math.floor((10 * done) / total);
    say(`${done} of ${total} rows …`);
  };
}

function requireDatabase(database: string): void {
  if (!existsSync(database)) throw new DataFault([`There is no database at ${database}: check DATABASE_URL.`]);
}

async function withStorage(database: string, work: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = openStorage(database);
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

async function theWorkspace(storage: Storage): Promise<string> {
  const [first, ...others] = await storage.workspaces();
  if (first === undefined) throw new DataFault(['There is no workspace in this database.']);
  if (others.length > 0) throw new DataFault(['Several workspaces are in this database; that is not supported yet.']);
  return first;
}
