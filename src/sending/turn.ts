import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from '../domain/time.ts';
import type { Claim, Task } from '../store/index.ts';
import { find } from './find.ts';
import { redraw } from './redraw.ts';
import { say } from './say.ts';
import type { Act, Sending, Turn } from './sending.ts';

const acts: Record<Task['kind'], Act> = { find, say, redraw };

/** Does what is next in a channel that is this process's own, and gives it back. */
export async function takeTurn(sending: Sending, claim: Claim, mayCall: () => Promise<void>): Promise<Turn> {
  const { outbox } = sending.storage;
  const idle: Turn = { outcomes: [], waitMs: 0 };
  const task = await outbox.next(claim, { now: sending.clock(), real: Temporal.Now.instant() });
  const turn = (task && (await acts[task.kind](sending, claim, task.announcements, mayCall))) ?? idle;
  await insist(() => outbox.settle(claim, turn.outcomes, Temporal.Now.instant().add({ milliseconds: turn.waitMs })));
  const said = new Set(turn.outcomes.flatMap(({ id, became }) => (became.kind === 'said' ? [id] : [])));
  if (said.size > 0) sending.said(task!.announcements.filter(({ id }) => said.has(id)));
  return turn;
}

const tries = 5;

/** What Slack has done is not forgotten because the database was busy. */
async function insist(write: () => Promise<void>): Promise<void> {
  for (let i = 1; ; i += 1) {
    try {
      return await write();
    } catch (error) {
      if (i === tries) throw error;
      await pause(200);
    }
  }
}
