import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogLevel } from '@slack/logger';
import { startBot } from './bot.ts';
import type { LocalConfig } from './config.ts';
import { mondayMorning } from './demo/monday.ts';
import { liveStory, storyBegins } from './demo/story.ts';
import { Temporal } from './domain/time.ts';
import { faultsOf } from './faults.ts';
import { features } from './features.ts';
import { startHeartbeat } from './heartbeat.ts';
import { demoCompany, type LocalWorkspace, openLocalWorkspace, readManifest } from './local/index.ts';
import { buildPage } from './local/page-build.ts';
import { logFromStart } from './log.ts';
import type { Running } from './running.ts';
import { type Pace, slackPace } from './sending/sending.ts';
import { openStorage } from './store/index.ts';

const manifest = fileURLToPath(new URL('../manifest.yml', import.meta.url));

/** The bot in a little Slack of its own, at http://localhost, with a demo company that starts afresh each time: three weeks into its sprints, or `isEmpty`, before anybody has set anything up. */
export async function startLocally(config: LocalConfig, isEmpty: boolean): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'roofshot-local-'));
  try {
    return await startIn(folder, config, isEmpty);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

async function startIn(folder: string, { port, logLevel }: LocalConfig, isEmpty: boolean): Promise<Running> {
  const { log, started } = logFromStart(logLevel as LogLevel);
  const monday = mondayMorning(Temporal.Now.instant());

  const workspace: LocalWorkspace = await openLocalWorkspace({
    port,
    manifest: readManifest(manifest),
    pageFolder: await buildPage(),
    company: demoCompany,
    at: isEmpty ? monday : storyBegins(monday),
    async startBot({ credentials: { botToken, signingSecret }, apiUrl, clock, rateLimits }) {
      const storage = openStorage(join(folder, 'local.sqlite'));
      const bot = await startBot({
        ...{ features, storage, clock, botToken, log, slackApiUrl: apiUrl },
        reach: { kind: 'http', signingSecret, port: 0, host: '127.0.0.1' },
        publicUrl: 'own',
        pace: paceWithin(rateLimits),
      });
      const stopHeartbeat = startHeartbeat(bot.beat);
      return {
        ...bot,
        async stop() {
          stopHeartbeat();
          await bot.stop();
          await storage.close();
        },
      };
    },
    troubleOf(error) {
      log.error('The bot did not start.', error);
      return (
        faultsOf(error)?.join(' ') ??
        'It did not start, and the fault is ours: the log, where npm start runs, says more.'
      );
    },
  });
  if (!isEmpty) await liveQuickly(workspace, monday);
  started();
  return {
    greeting: `Roofshot's local workspace is open: http://localhost:${port}${isEmpty ? '\nNobody has set it up yet: /roofshot setup begins.' : ''}`,
    async stop() {
      await workspace.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function liveQuickly(workspace: LocalWorkspace, monday: Temporal.Instant): Promise<void> {
  const { rateLimits } = workspace.slack;
  rateLimits.isOn = false;
  await liveStory(workspace, monday);
  rateLimits.isOn = true;
}

/** Slack's own pace while its limits are on; none while days pass in a second. */
const paceWithin = (rateLimits: { isOn: boolean }): Pace => ({
  ...slackPace,
  get post() {
    return rateLimits.isOn ? slackPace.post : 0;
  },
  get anywhere() {
    return rateLimits.isOn ? slackPace.anywhere : 0;
  },
  get redraw() {
    return rateLimits.isOn ? 500 : 0;
  },
});
