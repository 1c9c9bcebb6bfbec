import { type AuthTestResponse, type Logger, WebClient, type WebClientOptions } from '@slack/web-api';
import { createApp } from './app.ts';
import { createDeps } from './deps.ts';
import { directoryOf } from './directory.ts';
import type { Clock, Temporal } from './domain/time.ts';
import { drawingOf } from './drawing.ts';
import type { EarlyDeps, EarlyFeature, Feature, PageAsked } from './feature.ts';
import { createFlights, type Flights } from './flights.ts';
import { pageRoutes } from './pages.ts';
import { listen, type Reach, receiverFor } from './receivers.ts';
import { createSender } from './sender.ts';
import type { Pace } from './sending/sending.ts';
import type { SaidAnnouncement, Storage } from './store/index.ts';
import { beat, nextMoment } from './ticker.ts';
import { afterSayingOf, pagesOf } from './ways-in.ts';

export interface BotOptions {
  features: readonly (Feature | EarlyFeature)[];
  storage: Storage;
  clock: Clock;
  botToken: string;
  slackApiUrl: string;
  reach: Reach;
  /** Where browsers and calendars reach it from outside; 'own' where they are on its machine. */
  publicUrl?: string | null | 'own';
  pace: Pace;
  log: Logger;
}

/** The bot at work in one workspace. */
export interface Bot {
  /** Where Slack's requests arrive; null in Socket Mode. */
  url: string | null;
  /** Acts on the time that has passed since the last beat. */
  beat(): Promise<void>;
  /** The first instant from now on at which something is due; null when nothing is in sight. */
  nextMoment(): Promise<Temporal.Instant | null>;
  /** Resolves when nothing is being answered, said or drawn. */
  settled(): Promise<void>;
  /** Takes nothing new, and finishes what is under way, for eight seconds at most; the storage is its owner's to close. */
  stop(): Promise<void>;
}

/** Never tries again by itself: a hidden retry posts twice, and one rate limit would hold up every other call. */
const noRetries: WebClientOptions = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
const longestStopMs = 8000;

/** Connects to Slack and starts answering; throws what Slack says against the token. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { features, storage, clock, botToken, slackApiUrl, log, reach, pace } = options;
  const clientOptions = { slackApiUrl, ...noRetries, logger: log };
  const interactive = new WebClient(botToken, { ...clientOptions, timeout: 2500 });
  const self = await interactive.auth.test();
  const store = await storage.workspace(self.team_id!, self.team ?? '');

  const flights = createFlights();
  let publicUrl = options.publicUrl?.replace(/\/+$/, '') ?? null;
  const { deps, homes, afterwards } = createDeps({
    ...{ features, store, clock, log, flights, slack: interactive, redrawPause: pace.redraw },
    people: directoryOf(self.team_id!, store, interactive, clock),
    grantedScopes: self.response_metadata?.scopes ?? null,
    publicUrl: () => publicUrl,
  });

  const outboxClient = new WebClient(botToken, { ...clientOptions, timeout: 10_000 });
  const sender = createSender({
    ...{ storage, clock, pace, log, draw: drawingOf(features, store, deps) },
    said: followedBy(features, deps, afterwards),
    workspace: self.team_id!,
    slack: outboxClient,
    readsAs: readsChannels(self) ? self.bot_id! : null,
  });
  storage.onAnnounced(sender.wake);

  let isReady = false;
  const pages = pageRoutes(answeredPages(features, deps, flights), clock, log);
  const receiver = receiverFor(reach, () => isReady, pages, log);
  const authorize = async () => ({ botToken, botId: self.bot_id!, botUserId: self.user_id!, teamId: self.team_id! });
  const app = createApp(
    { receiver, authorize, clientOptions: { ...clientOptions, timeout: 2500 }, logger: log },
    features,
    deps,
  );
  app.use(({ next }) => flights.during(next));
  await app.init();

  const beating = { workspace: self.team_id!, features, storage, clock, log, deps };
  const url = await listen(receiver, reach);
  if (options.publicUrl === 'own') publicUrl = url && new URL(url).origin;
  isReady = true;
  sender.wake();

  return {
    url,
    beat: () => flights.during(() => sender.after(() => beat(beating))),
    nextMoment: () => nextMoment(beating),
    async settled() {
      let begun: number;
      do {
        begun = flights.begun();
        await flights.landed();
        await sender.drained();
      } while (flights.begun() > begun);
      await homes.settled();
    },
    async stop() {
      isReady = false;
      await app.stop();
      await Promise.race([flights.landed(), new Promise((resolve) => setTimeout(resolve, longestStopMs).unref())]);
      homes.stop();
      await sender.stop();
    },
  };
}

/** What features do when something of theirs was said. */
function followedBy(
  features: BotOptions['features'],
  deps: () => Promise<EarlyDeps>,
  afterwards: EarlyDeps['afterwards'],
) {
  const followers = afterSayingOf(features);
  return (announcements: readonly SaidAnnouncement[]) => {
    for (const kind of new Set(announcements.map((one) => one.kind))) {
      const follower = followers.get(kind);
      if (follower) afterwards(`what follows ${kind}`, async () => follower.run(await deps()));
    }
  };
}

/** Pages by their path; nothing is there before set-up but what says otherwise. */
function answeredPages(features: BotOptions['features'], deps: () => Promise<EarlyDeps>, flights: Flights) {
  const pages = [...pagesOf(features)].map(([path, { run, beforeSetUp }]) => {
    const answer = async (asked: PageAsked) => {
      const own = await deps();
      return own.settings || beforeSetUp ? flights.during(() => run(asked, own)) : null;
    };
    return [path, answer] as const;
  });
  return new Map(pages);
}

const readsChannels = ({ response_metadata }: AuthTestResponse): boolean =>
  ['channels:history', 'groups:history'].some((scope) => response_metadata?.scopes?.includes(scope));
