import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from './domain/time.ts';
import { createDoor } from './sending/door.ts';
import type { Sending } from './sending/sending.ts';
import { takeTurn } from './sending/turn.ts';
import type { Claim } from './store/index.ts';

/** Says what is due, channel by channel, oldest first. Any number of senders may share a database. */
export interface Sender {
  /** Looks for something to say, now. */
  wake(): void;
  /** Begins to say nothing until this work is done: what it records for one channel and minute is said together. */
  after(work: () => Promise<void>): Promise<void>;
  /** Resolves when all that is due has been said, however long the pace makes it take, or Slack has shut the bot out. */
  drained(): Promise<void>;
  /** Finishes what is being said, and says nothing more. */
  stop(): Promise<void>;
}

/** Channels served at once: one in which Slack is slow holds up nobody else. */
const atOnce = 16;

export function createSender(sending: Sending): Sender {
  const { storage, workspace, clock, pace, log } = sending;
  const door = createDoor(sending);
  const mayCall = spaced(() => pace.anywhere);
  const turns = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let isAsked = false;
  let isStopped = false;
  let isHeldBack = false;
  /** As of the last look; null when nothing waited. */
  let waits: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  const wake = () => {
    isAsked = true;
    clearTimeout(timer);
    if (!isStopped) looking ??= look();
  };

  const look = () =>
    giveTurns()
      .catch((error) => {
        log.error('the outbox could not be read, and is looked at again soon:', error);
        waits = pace.retry;
        wakeIn(waits);
      })
      .finally(() => {
        looking = null;
        if (isAsked) wake();
      });

  async function giveTurns(): Promise<void> {
    isAsked = false;
    await door.knock();
    waits = await untilFree();
    if (waits === 0) {
      for (let claim = await nextClaim(); claim; claim = await nextClaim()) begin(claim);
      waits = await untilFree();
    }
    if (waits !== null) wakeIn(waits);
  }

  const mayBegin = () => !isStopped && !isHeldBack && door.isOpen() && turns.size < atOnce;

  async function nextClaim(): Promise<Claim | null> {
    if (!mayBegin()) return null;
    const real = Temporal.Now.instant();
    const leaseUntil = real.add({ milliseconds: pace.lease });
    return storage.outbox.claim(workspace, { now: clock(), real }, leaseUntil);
  }

  function begin(claim: Claim): void {
    const turn = takeTurn(sending, claim, mayCall)
      .then(({ shutOut }) => shutOut !== undefined && door.shut(shutOut))
      .catch((error) => log.error(`a turn of ${claim.channel} broke off, and is taken up when its lease ends:`, error))
      .then(() => {
        turns.delete(turn);
        wake();
      });
    turns.add(turn);
  }

  /** Milliseconds until a channel with something to say is free; null when nothing waits, or none may be served now. */
  async function untilFree(): Promise<number | null> {
    if (!mayBegin()) return null;
    const real = Temporal.Now.instant();
    const free = await storage.outbox.nextFree(workspace, { now: clock(), real });
    return free && Math.min(Math.max(0, free.epochMilliseconds - real.epochMilliseconds), 60_000);
  }

  function wakeIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, milliseconds).unref();
  }

  const isAtWork = () => looking !== null || turns.size > 0;

  async function atRest(): Promise<void> {
    while (isAtWork()) {
      await looking;
      await Promise.all(turns);
    }
  }

  return {
    wake,
    async after(work) {
      isHeldBack = true;
      await work().finally(() => {
        isHeldBack = false;
        wake();
      });
    },
    async drained() {
      for (;;) {
        wake();
        await atRest();
        if (waits === null) return;
        await pause(waits);
      }
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await atRest();
    },
  };
}

/** Resolves at once the first time, then so many milliseconds apart. */
function spaced(milliseconds: () => number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(next, now);
    next = at + milliseconds();
    if (at > now) await pause(at - now);
  };
}
