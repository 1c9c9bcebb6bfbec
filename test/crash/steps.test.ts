import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { type Announcement, openStorage, type Store } from '../../src/store/index.ts';
import { noteId, repeat } from '../support/notes.ts';
import { endLeases } from './end-leases.ts';
import { type SpawnedSlack, spawnSlack } from './slack.ts';
import { SpawnedBot } from './spawned-bot.ts';
import { type SpeakingOptions, startSpeakingBot } from './speaking-bot.ts';

let folder: string;
let prepared: string;
let slacks: Record<'reads' | 'does not', SpawnedSlack>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
  prepared = join(folder, 'prepared.sqlite');
  await recordIn(prepared, async () => {});
  const [seeing, blind] = await Promise.all([spawnSlack({ readsHistory: true }), spawnSlack({ readsHistory: false })]);
  slacks = { reads: seeing, 'does not': blind };
});
afterAll(async () => {
  await Promise.all(Object.values(slacks).map((slack) => slack.stop()));
  rmSync(folder, { recursive: true });
});

const steps = {
  'before Slack stores': (pid: number) => ({ misfortune: { kill: pid } }),
  'after Slack stored': (pid: number) => ({ misfortune: { kill: pid }, plan: { afterStoring: true } }),
  'after Slack answered': (pid: number) => ({ misfortune: { killOnceAnswered: pid } }),
};

interface Story {
  history: keyof typeof slacks;
  step: keyof typeof steps;
  channel: string;
  method?: 'chat.postMessage' | 'chat.update';
  /** In which call it is killed; the first is 1. */
  nth?: number;
  notes: [subject: string, more?: Partial<Announcement>][];
}

/** The bot is killed at this step of saying the notes, or of drawing them again, and started anew: what can be read then. */
async function live({ history, step, channel, method = 'chat.postMessage', nth = 1, notes }: Story) {
  const slack = slacks[history];
  const { apiUrl, credentials } = slack;
  const database = join(folder, `${history}-${channel}.sqlite`);
  const options = { database, apiUrl, botToken: credentials.botToken, leaseMs: 60_000 };
  copyFileSync(prepared, database);
  await recordIn(database, (store) => addNotes(store, channel, notes));
  if (method === 'chat.update') {
    await sayAll(options);
    await recordIn(database, (store) => store.announcements.redraw('note', notes[0]![0]));
  }

  const killed = new SpawnedBot(options);
  const { misfortune, plan } = { plan: {}, ...steps[step](killed.pid) };
  await slack.order({ fail: method, channel, misfortune, plan: { ...plan, nth } });
  expect(await killed.ended).toBe('SIGKILL');

  endLeases(database);
  await sayAll(options);
  return (await slack.person('UANA').messages(channel.replace('UANA', 'direct'))).map(({ text }) => text);
}

async function recordIn(database: string, work: (store: Store) => Promise<void>): Promise<void> {
  const storage = openStorage(database);
  await work(await storage.workspace('T1', 'Example'));
  await storage.close();
}

async function addNotes(store: Store, channel: string, notes: Story['notes']): Promise<void> {
  const dueAt = Temporal.Now.instant();
  for (const [position, [subject, more]] of notes.entries()) {
    const note = { kind: 'note', subject, slot: '1', channel, threadOf: null, dueAt, position };
    await store.announcements.add({ ...note, ...more });
  }
}

async function sayAll(options: SpeakingOptions): Promise<void> {
  const { bot, stop } = await startSpeakingBot(options);
  await bot.settled();
  await stop();
}

const again = (text: string) => `${text}\n${repeat}`;

describe.concurrent('a bot that is killed', { timeout: 30_000 }, () => {
  it.each`
    step                      | history       | channel | nth  | reads
    ${'before Slack stores'}  | ${'reads'}    | ${'C0'} | ${1} | ${[['one', 'two', 'three']]}
    ${'before Slack stores'}  | ${'does not'} | ${'C0'} | ${1} | ${[[again('one'), 'two', 'three']]}
    ${'before Slack stores'}  | ${'reads'}    | ${'C1'} | ${2} | ${[['one', 'two', 'three']]}
    ${'after Slack stored'}   | ${'reads'}    | ${'C2'} | ${1} | ${[['one', 'two', 'three']]}
    ${'after Slack stored'}   | ${'does not'} | ${'C2'} | ${1} | ${[['one', again('one'), 'two', 'three']]}
    ${'after Slack stored'}   | ${'does not'} | ${'C3'} | ${3} | ${[['one', 'two', 'three', again('three')]]}
    ${'after Slack answered'} | ${'reads'}    | ${'C4'} | ${2} | ${[['one', 'two', 'three']]}
    ${'after Slack answered'} | ${'does not'} | ${'C4'} | ${2} | ${[['one', 'two', again('two'), 'three'], ['one', 'two', 'three']]}
  `('$step post $nth, and $history history, says each once or marked, in order', async ({ reads, ...story }) => {
    expect(reads).toContainEqual(await live({ ...story, notes: [['one'], ['two'], ['three']] }));
  });

  it('after Slack stored a reply finds it in its thread', async () => {
    const notes: Story['notes'] = [['list'], ['detail', { threadOf: noteId('list') }]];
    const said = await live({ history: 'reads', step: 'after Slack stored', channel: 'C5', nth: 2, notes });
    expect(said).toEqual(['list', 'detail']);
  });

  it('after Slack stored a private message, which cannot be looked up, says it again, marked', async () => {
    const said = await live({ history: 'reads', step: 'after Slack stored', channel: 'UANA', notes: [['psst']] });
    expect(said).toEqual(['psst', again('psst')]);
  });

  it('after Slack stored a message of several finds all of them', async () => {
    const notes: Story['notes'] = [['one', { joins: true }], ['two', { joins: true }], ['three']];
    const said = await live({ history: 'reads', step: 'after Slack stored', channel: 'C6', notes });
    expect(said).toEqual(['one\n\ntwo', 'three']);
  });

  it.each`
    step                      | channel
    ${'before Slack stores'}  | ${'C7'}
    ${'after Slack stored'}   | ${'C8'}
    ${'after Slack answered'} | ${'C9'}
  `('$step a living message drawn again shows its last state', async ({ step, channel }) => {
    const said = await live({ history: 'does not', step, channel, method: 'chat.update', notes: [['list']] });
    expect(said).toEqual(['list, version 1']);
  });
});
