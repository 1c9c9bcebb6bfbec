import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { flags } from '../support/node.ts';
import type { SpeakingOptions } from './speaking-bot.ts';

const program = fileURLToPath(new URL('bot-process.ts', import.meta.url));

/** A speaking bot in a process of its own, which can be killed. */
export class SpawnedBot {
  readonly pid: number;
  /** By which signal it ended. */
  readonly ended: Promise<string | null>;
  readonly ready: Promise<unknown>;
  readonly #process: ChildProcess;

  constructor(options: SpeakingOptions) {
    this.#process = spawn(process.execPath, [...flags, program, JSON.stringify(options)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.pid = this.#process.pid!;
    this.ended = once(this.#process, 'exit').then(([, signal]) => signal);
    this.ready = once(this.#process.stdout!, 'data');
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Lets it finish what it is saying. */
  async stop(): Promise<void> {
    this.#process.stdin!.end();
    await this.ended;
  }
}
