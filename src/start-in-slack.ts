import type { LogLevel } from '@slack/logger';
import { startBot } from './bot.ts';
import type { SlackConfig } from './config.ts';
import { Temporal } from './domain/time.ts';
import { features } from './features.ts';
import { startHeartbeat } from './heartbeat.ts';
import { logFromStart } from './log.ts';
import type { Running } from './running.ts';
import { slackPace } from './sending/sending.ts';
import { openStorage } from './store/index.ts';

/** The bot in a real Slack workspace, listening, on its database. */
export async function startInSlack(config: SlackConfig): Promise<Running> {
  const { botToken, slackApiUrl, connection, port, publicUrl } = config;
  const { log, started } = logFromStart(config.logLevel as LogLevel);
  const storage = openStorage(config.database, config.voteSecretFile ?? undefined);
  const bot = await startBot({
    ...{ features, storage, botToken, slackApiUrl, log, publicUrl, pace: slackPace },
    clock: () => Temporal.Now.instant(),
    reach: connection.kind === 'socket' ? { ...connection, port, slackApiUrl } : { ...connection, port },
  });
  started();
  const stopHeartbeat = startHeartbeat(bot.beat);

  return {
    greeting: bot.url
      ? `Roofshot listens for Slack on port ${port}.`
      : 'Roofshot is connected to Slack by Socket Mode.',
    async stop() {
      stopHeartbeat();
      await bot.stop();
      await storage.close();
    },
  };
}
