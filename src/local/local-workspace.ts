import type { Temporal } from 'temporal-polyfill/implementation';
import { BotRun, type RunningBot } from './bot-run.ts';
import type { Company } from './company.ts';
import { type LocalSlack, startLocalSlack } from './local-slack.ts';
import type { Manifest } from './manifest.ts';
import { MovableClock } from './movable-clock.ts';
import { TimeTravel } from './time-travel.ts';

export interface LocalWorkspaceOptions {
  port: number;
  manifest: Manifest;
  pageFolder: string | null;
  company: Company;
  /** Where the bot's clock starts. */
  at: Temporal.Instant;
  startBot(slack: BotSurroundings): Promise<RunningBot>;
  /** Why the bot did not start, in a sentence for whoever looks at the page. */
  troubleOf(error: unknown): string;
}

/** What a bot needs to know of the workspace it is in. */
interface BotSurroundings extends Pick<LocalSlack, 'credentials' | 'apiUrl' | 'rateLimits'> {
  clock: () => Temporal.Instant;
}

/** A local Slack with its page, the bot in it, and a clock that can be moved. */
export interface LocalWorkspace {
  url: string;
  slack: LocalSlack;
  run: BotRun;
  travel: TimeTravel;
  stop(): Promise<void>;
}

export async function openLocalWorkspace(options: LocalWorkspaceOptions): Promise<LocalWorkspace> {
  const { port, manifest, pageFolder, company, at, startBot, troubleOf } = options;
  const clock = new MovableClock(at);
  const slack = await startLocalSlack({
    ...{ port, manifest, pageFolder, company, now: clock.now },
    hooks: {
      clock: () => ({ now: clock.now().toString(), moving: travel.isUnderWay }),
      bot: () => run.state,
      moveClock: (move) => withoutRateLimits(slack, () => travel.move(move)),
      runBot: (running) => (running ? run.start() : run.stop()),
    },
  });
  const { credentials, apiUrl, rateLimits } = slack;
  const run = new BotRun(
    () => startBot({ credentials, apiUrl, rateLimits, clock: clock.now }),
    troubleOf,
    (bot) => {
      slack.deliverTo(bot?.url ?? null);
      slack.announceChange();
    },
  );
  const travel = new TimeTravel(clock, run, slack.announceChange);
  slack.settled = async () => run.bot?.settled();
  await run.start();
  return {
    ...{ url: slack.url, slack, run, travel },
    async stop() {
      await run.stop();
      await slack.stop();
    },
  };
}

/** Slack's limits count real seconds; while days pass in one, they would say nothing true. */
async function withoutRateLimits<Result>({ rateLimits }: LocalSlack, moving: () => Promise<Result>): Promise<Result> {
  rateLimits.isOn = false;
  return moving().finally(() => {
    rateLimits.isOn = true;
  });
}
