import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signingSecret } from './client.ts';

export type Kind = 'roofshot' | 'ack' | 'modal';

/** An app in a process of its own, ready to be asked. */
export interface Contestant {
  port: number;
  /** Milliseconds from its start until it was ready. */
  readyMs: number;
  /** Resident memory now, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export async function startContestant(kind: Kind, apiUrl: string, folder: string): Promise<Contestant> {
  const port = await freePort();
  const began = performance.now();
  const child = kind === 'roofshot' ? roofshot(port, apiUrl, folder) : bare(kind, port, apiUrl);
  await ready(port, child);
  return {
    port,
    readyMs: performance.now() - began,
    memory: () => residentMemory(child.pid!),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const bare = (kind: Kind, port: number, apiUrl: string) =>
  spawn(process.execPath, [program('./bare-app.ts'), kind, String(port), apiUrl], { stdio: 'inherit' });

/** As `npm start` has them. */
const flags = ['--max-semi-space-size=8', '--require', program('../../src/node-version.cjs')];

/** As it runs in production, on a copy of the prepared database. */
function roofshot(port: number, apiUrl: string, folder: string): ChildProcess {
  const database = join(folder, `${port}.sqlite`);
  copyFileSync(join(folder, 'prepared.sqlite'), database);
  const env = {
    ...{ NODE_ENV: 'production', SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: signingSecret },
    ...{ SLACK_API_URL: apiUrl, DATABASE_URL: database, PORT: String(port), LOG_LEVEL: 'error' },
  };
  return spawn(process.execPath, [...flags, program('../../src/main.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (child.exitCode !== null) throw new Error('A contestant ended before it was ready.');
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await pause(2);
  }
  throw new Error('A contestant never became ready.');
}

const residentMemory = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
