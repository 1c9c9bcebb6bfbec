import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { RemoteDesk } from './desk/remote-desk.ts';
import type { Credentials } from './installed-app.ts';
import { Person } from './person/person.ts';
import type { Order, ProcessOptions } from './process.ts';

/** A local Slack in a process of its own, acted upon over its desk. */
export interface SpawnedSlack {
  url: string;
  apiUrl: string;
  credentials: Credentials;
  person(id: string): Person;
  /** Resolves when the order is carried out. */
  order(order: Order): Promise<void>;
  stop(): Promise<void>;
}

export async function spawnLocalSlack(options: ProcessOptions): Promise<SpawnedSlack> {
  const words = ['--require', path('../node-version.cjs'), path('process.ts'), JSON.stringify(options)];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const started = await lines.next();
  if (started.done) throw new Error('The local Slack did not start.');
  const { url, apiUrl, credentials } = JSON.parse(started.value) as SpawnedSlack;
  const desk = new RemoteDesk(url);
  return {
    ...{ url, apiUrl, credentials },
    person: (id) => new Person(desk, id),
    async order(order) {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      await lines.next();
    },
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
