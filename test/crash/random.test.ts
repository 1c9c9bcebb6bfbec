import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage, type Storage } from '../../src/store/index.ts';
import { repeat } from '../support/notes.ts';
import { channels, type SpawnedSlack, spawnSlack } from './slack.ts';
import { SpawnedBot } from './spawned-bot.ts';

const seed = randomInt(2 ** 31);
const killsEach = 100;
const bots = 3;

/** How a bot dies, and what there is to say meanwhile. */
const death = fc.record({
  bot: fc.nat(bots - 1),
  step: fc.constantFrom('before Slack stores', 'after Slack stored', 'after Slack answered', 'any'),
  nth: fc.integer({ min: 1, max: 4 }),
  afterMs: fc.integer({ min: 0, max: 40 }),
  notes: fc.array(fc.constantFrom(...channels), { minLength: 2, maxLength: 8 }),
});
type Death = typeof death extends fc.Arbitrary<infer Value> ? Value : never;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe(`three bots on one database, killed ${killsEach} times at random (seed ${seed})`, () => {
  it('say everything exactly once, in order, where they may read what was said', async () => {
    const { asked, said } = await live({ readsHistory: true });
    expect(said).toEqual(asked);
  });

  it('lose nothing, and say nothing twice without saying so, where they may not', async () => {
    const { asked, said } = await live({ readsHistory: false });
    const firsts = mapValues(said, (texts) => texts.map(unmarked).filter((text, i, all) => text !== all[i - 1]));
    expect(firsts).toEqual(asked);
    const plain = mapValues(said, (texts) => texts.filter((text) => text === unmarked(text)));
    expect(plain).toEqual(mapValues(plain, (texts) => [...new Set(texts)]));
  });
});

type ByChannel = Record<string, string[]>;

const mapValues = (all: ByChannel, change: (texts: string[]) => string[]): ByChannel =>
  Object.fromEntries(Object.entries(all).map(([channel, texts]) => [channel, change(texts)]));

const unmarked = (text: string) => text.replace(`\n${repeat}`, '');

/** What was to be said and what can be read in each channel, after all those deaths. */
async function live({ readsHistory }: { readsHistory: boolean }): Promise<{ asked: ByChannel; said: ByChannel }> {
  const slack = await spawnSlack({ readsHistory });
  const database = join(folder, 'shared.sqlite');
  const options = { database, apiUrl: slack.apiUrl, botToken: slack.credentials.botToken, leaseMs: 5000 };
  const storage = openStorage(database);
  await storage.workspace('T1', 'Example');
  const living = Array.from({ length: bots }, () => new SpawnedBot(options));

  const asked: ByChannel = Object.fromEntries(channels.map((channel) => [channel, []]));
  for (const next of fc.sample(death, { seed, numRuns: killsEach })) {
    const bot = living[next.bot]!;
    await bot.ready;
    await plan(next, bot, slack);
    await record(storage, asked, next.notes);
    await die(next, bot, slack);
    living[next.bot] = new SpawnedBot(options);
  }
  await allSaid(storage);
  await Promise.all(living.map((bot) => bot.stop()));
  await storage.close();

  const said = await readAll(slack);
  await slack.stop();
  return { asked, said };
}

/** It may be another bot's call in which this one dies: then that has no answer, as if Slack had died. */
async function plan({ step, nth }: Death, { pid }: SpawnedBot, slack: SpawnedSlack): Promise<void> {
  const orders = {
    'before Slack stores': { misfortune: { kill: pid }, plan: { nth } },
    'after Slack stored': { misfortune: { kill: pid }, plan: { nth, afterStoring: true } },
    'after Slack answered': { misfortune: { killOnceAnswered: pid }, plan: { nth } },
    any: null,
  };
  const order = orders[step];
  if (order) await slack.order({ fail: 'chat.postMessage', ...order });
}

async function record(storage: Storage, asked: ByChannel, notes: Death['notes']): Promise<void> {
  await storage.store('T1').transaction(async (store) => {
    for (const channel of notes) {
      const position = asked[channel]!.length;
      const subject = `${channel} ${position}`;
      const dueAt = Temporal.Now.instant();
      await store.announcements.add({ kind: 'note', subject, slot: '1', channel, threadOf: null, dueAt, position });
      asked[channel]!.push(subject);
    }
  });
}

/** At the step that is planned; where it does not come to that, some time after. */
async function die({ step, afterMs }: Death, bot: SpawnedBot, slack: SpawnedSlack): Promise<void> {
  await Promise.race([bot.ended, pause(step === 'any' ? afterMs : 150)]);
  bot.kill();
  expect(await bot.ended).toBe('SIGKILL');
  await slack.order({ forget: true });
}

async function allSaid({ outbox }: Storage): Promise<void> {
  const at = () => ({ now: Temporal.Now.instant(), real: Temporal.Now.instant() });
  while ((await outbox.nextFree('T1', at())) !== null) await pause(50);
}

async function readAll(slack: SpawnedSlack): Promise<ByChannel> {
  const said: ByChannel = {};
  for (const channel of channels) {
    said[channel] = (await slack.person('UANA').messages(channel)).map(({ text }) => text);
  }
  return said;
}
