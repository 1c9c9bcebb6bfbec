import { fileURLToPath } from 'node:url';
import { ConsoleLogger, LogLevel } from '@slack/logger';
import { type Bot, type BotOptions, startBot as start } from '../../src/bot.ts';
import { Temporal } from '../../src/domain/time.ts';
import { features as allFeatures } from '../../src/features.ts';
import { type LocalSlack, readManifest, startLocalSlack } from '../../src/local/index.ts';
import type { Pace } from '../../src/sending/sending.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { company } from './company.ts';
import { memoryStorage } from './memory-storage.ts';

/** The whole bot with an empty database, in a workspace and at a time of the test's own. */
export interface BotUnderTest extends AsyncDisposable {
  slack: LocalSlack;
  store: Store;
  storage: Storage;
  bot: Bot;
  /** Lives through every due moment in order, each at its own time, up to this one. */
  until(later: string): Promise<void>;
  /** The bot is stopped meanwhile, and wakes at this moment. */
  sleepUntil(later: string): Promise<void>;
  now(): Temporal.Instant;
}

const quietLog = new ConsoleLogger();
quietLog.setLevel(LogLevel.ERROR);
const manifest = readManifest(fileURLToPath(new URL('../../manifest.yml', import.meta.url)));

interface Circumstances {
  /** Optional scopes that whoever installed the bot did not grant. */
  withheldScopes?: string[];
  /** All of the bot's, unless a test brings its own. */
  features?: BotOptions['features'];
  log?: BotOptions['log'];
  pace?: Partial<Pace>;
  /** Its own address, unless a test says otherwise. */
  publicUrl?: BotOptions['publicUrl'];
}

export async function startBot(at: string, circumstances: Circumstances = {}): Promise<BotUnderTest> {
  const { withheldScopes = [], features = allFeatures, log = quietLog, pace, publicUrl = 'own' } = circumstances;
  let now = Temporal.Instant.from(at);
  const clock = () => now;
  const slack = await startLocalSlack({ company, manifest, now: clock, rateLimits: false, withheldScopes });
  const storage = memoryStorage();
  const { botToken, signingSecret } = slack.credentials;
  const bot = await start({
    ...{ features, storage, clock, botToken, log, publicUrl, slackApiUrl: slack.apiUrl },
    reach: { kind: 'http', signingSecret, port: 0, host: '127.0.0.1' },
    pace: { post: 0, anywhere: 0, redraw: 0, retry: 1, recheck: 0, lease: 60_000, ...pace },
  });
  slack.deliverTo(bot.url);
  slack.settled = bot.settled;

  const sleepUntil = async (later: string) => {
    now = Temporal.Instant.from(later);
    await bot.beat();
    await bot.settled();
  };

  return {
    slack,
    storage,
    bot,
    store: storage.store(company.workspace.id),
    now: clock,
    async until(later) {
      const target = Temporal.Instant.from(later);
      for (
        let due = await bot.nextMoment();
        due && Temporal.Instant.compare(due, target) < 0;
        due = await bot.nextMoment()
      ) {
        now = due;
        await bot.beat();
        await bot.settled();
      }
      await sleepUntil(later);
    },
    sleepUntil,
    async [Symbol.asyncDispose]() {
      await bot.stop();
      await storage.close();
      await slack.stop();
    },
  };
}
