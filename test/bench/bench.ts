import { join } from 'node:path';
import { prepareDatabase } from './database.ts';
import type { startQuickSlack } from './slack.ts';

/** What the parts share: a Slack that answers at once, and a folder for databases. */
export interface Bench {
  slack: Awaited<ReturnType<typeof startQuickSlack>>;
  folder: string;
  /** Fills the database that contestants copy, once. */
  prepare(): Promise<void>;
}

export const say = (line: string) => void process.stdout.write(`${line}\n`);

export function benchIn(folder: string, slack: Bench['slack']): Bench {
  let prepared: Promise<void> | null = null;
  const prepare = async () => {
    prepared ??= prepareDatabase(join(folder, 'prepared.sqlite'));
    await prepared;
  };
  return { slack, folder, prepare };
}
