import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Announcement, Claim, Outcome, Storage, Store, Task } from '../../src/store/index.ts';
import { at, exampleStorage } from './examples.ts';

let storage: Storage;
let store: Store;
beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
});
afterEach(() => storage.close());

const announce = (slot: string, more: Partial<Announcement> = {}) =>
  store.announcements.add({
    ...{ kind: 'hello', subject: 'growth', slot, channel: 'C1', threadOf: null, dueAt: at, position: 0 },
    ...more,
  });
const find = (slot: string) => store.announcements.find(`hello/growth/${slot}`);

const later = (seconds: number) => at.add({ seconds });
const moment = (seconds: number) => ({ now: later(seconds), real: later(seconds) });
const claim = (seconds = 0) => storage.outbox.claim('T1', moment(seconds), later(seconds + 60));
const slotsOf = (task: Task | null) => task?.announcements.map(({ slot }) => slot) ?? [];

/** What is next in the channel that is free now. */
async function next(seconds = 0): Promise<{ held: Claim; task: Task }> {
  const held = (await claim(seconds))!;
  return { held, task: (await storage.outbox.next(held, moment(seconds)))! };
}

/** Takes one turn, in which what is next becomes this; says which it was. */
async function turn(became: Outcome['became'], seconds = 0, freeAfter = seconds): Promise<string[]> {
  const { held, task } = await next(seconds);
  await start(held, task, seconds);
  const outcomes = task.announcements.map(({ id }) => ({ id, became }));
  await storage.outbox.settle(held, outcomes, later(freeAfter));
  return slotsOf(task);
}

const start = (held: Claim, task: Task, seconds = 0) =>
  storage.outbox.start(held, task.announcements, {
    now: later(seconds),
    isLate: false,
    leaseUntil: later(seconds + 60),
  });

const posted = { channel: 'C1', ts: '1.0' };
const said = { kind: 'said', posted, at, drawn: { wanted: 0, again: later(5) } } as const;

describe('the outbox', () => {
  it('has nothing to say before it is due', async () => {
    await announce('one', { dueAt: later(1) });
    expect(await claim(0)).toBeNull();
    expect(await claim(1)).toMatchObject({ channel: 'C1' });
  });

  it('gives a channel to one process at a time, another channel to the next', async () => {
    await announce('one');
    await announce('two', { channel: 'C2' });
    const claims = await Promise.all([1, 2, 3].map(() => claim()));
    expect(claims.map((claim) => claim?.channel).sort()).toEqual(['C1', 'C2', undefined]);
  });

  it('gives the channel first that has waited longest', async () => {
    await announce('one', { dueAt: later(2) });
    await announce('two', { channel: 'C2', dueAt: later(1) });
    expect(await claim(3)).toMatchObject({ channel: 'C2' });
  });

  it('knows nothing of another workspace', async () => {
    await announce('one');
    await storage.workspace('T2', 'Elsewhere');
    expect(await storage.outbox.claim('T2', moment(0), later(60))).toBeNull();
    expect(await storage.outbox.nextFree('T2', moment(0))).toBeNull();
  });

  it('says a channel’s oldest first, and of those due at once the lower position', async () => {
    await announce('third', { position: 1 });
    await announce('second');
    await announce('first', { dueAt: later(-1) });
    expect([await turn(said), await turn(said), await turn(said)]).toEqual([['first'], ['second'], ['third']]);
    expect(await claim()).toBeNull();
  });

  it('lets a channel rest until it is free', async () => {
    await announce('one');
    await announce('two');
    await turn(said, 0, 1);
    expect(await claim(0)).toBeNull();
    expect(await storage.outbox.nextFree('T1', moment(0))).toEqual(later(1));
    expect(await claim(1)).not.toBeNull();
  });

  it('says a thing once however often it is announced', async () => {
    await announce('one');
    await announce('one', { channel: 'C9' });
    expect(await find('one')).toMatchObject({ channel: 'C1' });
    expect(await claim(0)).toMatchObject({ channel: 'C1' });
    expect(await claim(0)).toBeNull();
  });
});

describe('a process that dies', () => {
  it('while it speaks leaves it to be found when its lease is over, and its own word counts no more', async () => {
    await announce('one');
    const dead = await next();
    await start(dead.held, dead.task);
    expect(await claim(59)).toBeNull();

    const { task } = await next(60);
    expect(task).toMatchObject({ kind: 'find', announcements: [{ slot: 'one', triedAt: at, attempt: 1 }] });
    await storage.outbox.settle(
      dead.held,
      [{ id: 'hello/growth/one', became: { kind: 'failed', trouble: 'late word' } }],
      at,
    );
    expect(await find('one')).toMatchObject({ state: 'saying' });
  });

  it('before it speaks leaves nothing to be found', async () => {
    await announce('one');
    await next();
    expect((await next(60)).task).toMatchObject({ kind: 'say' });
  });

  it('only seemingly, cannot begin to speak when its channel has passed to another', async () => {
    await announce('one');
    const slow = await next();
    await next(60);
    expect(await start(slow.held, slow.task, 61)).toBe(false);
    expect(await storage.outbox.next(slow.held, moment(61))).toBeNull();
    expect(await find('one')).toMatchObject({ state: 'due', attempt: 0 });
  });

  it('has what it was saying settled before anything else is said', async () => {
    await announce('one');
    const dead = await next();
    await start(dead.held, dead.task);
    await announce('older', { dueAt: later(-60) });
    expect(slotsOf((await next(60)).task)).toEqual(['one']);
  });
});

describe('what has lost its meaning', () => {
  it.each`
    expires | becomes
    ${9}    | ${{ state: 'dropped', dropReason: 'expired' }}
    ${10}   | ${{ state: 'dropped', dropReason: 'expired' }}
    ${11}   | ${{ state: 'due', dropReason: null }}
    ${null} | ${{ state: 'due', dropReason: null }}
  `('is dropped at 10 where it expires at $expires', async ({ expires, becomes }) => {
    await announce('one', { expiresAt: expires && later(expires) });
    const held = await claim(10);
    await storage.outbox.next(held!, moment(10));
    expect(await find('one')).toMatchObject(becomes);
  });

  it.each`
    newer                                     | said
    ${{ replacesOlder: true }}                | ${['newer']}
    ${{ replacesOlder: false }}               | ${['older', 'newer']}
    ${{ replacesOlder: true, subject: 'x' }}  | ${['older', 'newer']}
    ${{ replacesOlder: true, kind: 'other' }} | ${['older', 'newer']}
  `('is replaced by a newer one of its kind and subject that says so: $newer', async ({ newer, said: slots }) => {
    await announce('older', { dueAt: later(1) });
    await announce('newer', { dueAt: later(2), ...newer });
    const spoken: string[] = [];
    while (await storage.outbox.nextFree('T1', moment(2))) spoken.push(...(await turn(said, 2)));
    expect(spoken).toEqual(slots);
    if (slots.length === 1) expect(await find('older')).toMatchObject({ state: 'dropped', dropReason: 'superseded' });
  });

  it('is not replaced by one that has expired itself, or is not due yet', async () => {
    await announce('older');
    await announce('expired', { dueAt: later(1), replacesOlder: true, expiresAt: later(2) });
    await announce('to come', { dueAt: later(9), replacesOlder: true });
    expect(await turn(said, 3)).toEqual(['older']);
  });

  it('is replaced, too, where it could not be said at its time', async () => {
    await announce('older');
    await turn({ kind: 'failed', trouble: 'not_in_channel' });
    await announce('newer', { dueAt: later(1), replacesOlder: true });
    expect(await turn(said, 1)).toEqual(['newer']);
    expect(await find('older')).toMatchObject({ state: 'dropped', trouble: 'not_in_channel' });
    expect(await store.announcements.inTrouble()).toEqual([]);
  });
});

describe('what joins', () => {
  it('is said with the others of its channel and minute, in order', async () => {
    await announce('third', { dueAt: later(59), joins: true });
    await announce('second', { position: 1, joins: true });
    await announce('first', { joins: true });
    await announce('alone', { dueAt: later(1) });
    await announce('next minute', { dueAt: later(60), joins: true });
    await announce('elsewhere', { channel: 'C2', joins: true });
    await announce('in a thread', { dueAt: later(2), threadOf: 'hello/growth/first', joins: true });
    expect(await turn(said, 90)).toEqual(['first', 'second', 'third']);
    expect(await find('third')).toMatchObject({ state: 'said', posted });
  });

  it('is drawn again with the others', async () => {
    await announce('one', { joins: true });
    await announce('two', { joins: true });
    await turn(said);
    await store.announcements.redraw('hello', 'growth', 'two');
    const { task } = await next(5);
    expect(task).toMatchObject({ kind: 'redraw', announcements: [{ slot: 'one' }, { slot: 'two', wanted: 1 }] });
  });
});

describe('a living message', () => {
  it('is drawn again once, with all that was wanted until then, and not too soon', async () => {
    await announce('one');
    await turn(said);
    await store.announcements.redraw('hello', 'growth');
    await store.announcements.redraw('hello', 'growth');
    expect(await claim(4)).toBeNull();
    expect(await storage.outbox.nextFree('T1', moment(4))).toEqual(later(5));

    const { held, task } = await next(5);
    expect(task).toMatchObject({ kind: 'redraw', announcements: [{ wanted: 2, posted }] });
    const redrawn = { kind: 'redrawn', drawn: { wanted: 2, again: later(10) } } as const;
    await storage.outbox.settle(held, [{ id: 'hello/growth/one', became: redrawn }], later(5));
    expect(await claim(9)).toBeNull();
  });

  it('that could not be said is tried again when it changes', async () => {
    await announce('one');
    await turn({ kind: 'failed', trouble: 'not_in_channel' });
    expect(await store.announcements.inTrouble()).toMatchObject([{ trouble: 'not_in_channel' }]);
    expect(await claim(1)).toBeNull();

    await store.announcements.redraw('hello', 'growth');
    expect(await claim(1)).not.toBeNull();
  });
});

describe('the ledger', () => {
  it('shows what was said, dropped or failed, the last to fall due first, and nothing that is still to come', async () => {
    for (const [seconds, slot] of ['said', 'failed', 'expired', 'waiting', 'to come'].entries()) {
      await announce(slot, { dueAt: later(seconds), ...(slot === 'expired' && { expiresAt: later(3) }) });
    }
    await turn({ ...said, at: later(61) }, 0);
    await turn({ kind: 'failed', trouble: 'is_archived' }, 1);
    await turn({ kind: 'postponed', trouble: 'ratelimited', isStrike: false }, 3);
    expect(await store.announcements.ledger(10)).toMatchObject([
      { slot: 'waiting', state: 'due', trouble: 'ratelimited' },
      { slot: 'expired', state: 'dropped', dropReason: 'expired' },
      { slot: 'failed', state: 'failed', trouble: 'is_archived' },
      { slot: 'said', state: 'said', dueAt: at, saidAt: later(61) },
    ]);
    expect(await store.announcements.ledger(1)).toHaveLength(1);
  });

  it('lets what failed be tried again, with what failed for want of it', async () => {
    await announce('list');
    await announce('detail', { threadOf: 'hello/growth/list', position: 1 });
    await turn({ kind: 'failed', trouble: 'is_archived' });
    await turn({ kind: 'failed', trouble: 'no thread' });
    expect(await claim()).toBeNull();

    expect(await store.announcements.retry('hello/growth/list')).toBe(true);
    expect([await turn(said), await turn(said)]).toEqual([['list'], ['detail']]);
    expect(await store.announcements.retry('hello/growth/list')).toBe(false);
  });
});
