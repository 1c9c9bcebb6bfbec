import { type Bot, startBot } from '../../src/bot.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { EarlyFeature } from '../../src/feature.ts';
import { plain, section } from '../../src/slack/blocks.ts';
import { openStorage, type Storage } from '../../src/store/index.ts';
import { keptLog } from '../support/log.ts';

export interface SpeakingOptions {
  database: string;
  apiUrl: string;
  botToken: string;
  /** How long a channel belongs to a bot that has died. */
  leaseMs: number;
}

export interface SpeakingBot {
  bot: Bot;
  storage: Storage;
  stop(): Promise<void>;
}

/** Says what its notes are called, and how often they have been asked for since. */
const notes: EarlyFeature = {
  beforeSetUp: true,
  messages: {
    note: async ({ subject, wanted }) => {
      const text = wanted === 0 ? subject : `${subject}, version ${wanted}`;
      return { text, blocks: [section(plain(text))] };
    },
  },
};

/** The bot on a database that others may share, saying what they all record there. */
export async function startSpeakingBot({ database, apiUrl, botToken, leaseMs }: SpeakingOptions): Promise<SpeakingBot> {
  const storage = openStorage(database);
  const bot = await startBot({
    ...{ features: [notes], storage, botToken, log: keptLog().log, slackApiUrl: apiUrl },
    clock: () => Temporal.Now.instant(),
    reach: { kind: 'http', signingSecret: 'nobody asks', port: 0, host: '127.0.0.1' },
    pace: { post: 0, anywhere: 0, redraw: 0, retry: 20, recheck: 1000, lease: leaseMs },
  });
  return {
    bot,
    storage,
    async stop() {
      await bot.stop();
      await storage.close();
    },
  };
}
