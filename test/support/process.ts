import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { flags } from './node.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The program itself, as a process with these settings for its whole environment. */
export class Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  #out = '';
  #err = '';

  constructor(words: string[], env: Record<string, string>, cwd: string) {
    this.process = spawn(process.execPath, [...flags, main, ...words], { cwd, env });
    this.process.stdout!.on('data', (data) => {
      this.#out += data;
    });
    this.process.stderr!.on('data', (data) => {
      this.#err += data;
    });
    this.ended = new Promise((resolve) => {
      this.process.on('close', (code) => resolve({ code, out: this.#out, err: this.#err }));
    });
  }

  /** What it has said so far. */
  out = (): string => this.#out;

  /** Resolves when it has said this; rejects when it ends without. */
  says(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => this.#out.includes(words) && resolve();
      this.process.stdout!.on('data', look);
      this.process.on('close', () =>
        reject(new Error(`It ended without saying “${words}”:\n${this.#out}${this.#err}`)),
      );
      look();
    });
  }
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
