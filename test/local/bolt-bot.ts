import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { Temporal } from '../../src/domain/time.ts';
import {
  type Company,
  type LocalSlack,
  type LocalSlackOptions,
  type Manifest,
  startLocalSlack,
} from '../../src/local/index.ts';

export const company: Company = {
  workspace: { id: 'T1', name: 'Example Works' },
  bot: { name: 'Helper' },
  people: [
    { id: 'UANA', name: 'Ana Lopez', title: 'Engineer', tz: 'Europe/London' },
    { id: 'UBEN', name: 'Ben Okoye', title: 'Lead', tz: 'America/New_York', isAdmin: true },
    { id: 'UGIL', name: 'Gil Guest', title: 'Contractor', tz: 'Europe/London', isGuest: true },
    { id: 'UXEN', name: 'Xen Foreign', title: 'Elsewhere', tz: 'Europe/London', isForeign: true },
    { id: 'UOLD', name: 'Old Leaver', title: 'Left', tz: 'Europe/London', isDeactivated: true },
  ],
  channels: [
    { id: 'CGROWTH', name: 'growth', members: ['UANA', 'UBEN', 'UGIL', 'UXEN'] },
    { id: 'COPEN', name: 'open', members: ['UANA'], hasBot: false },
    { id: 'CQUIET', name: 'quiet', isPrivate: true, members: ['UANA'], hasBot: false },
    { id: 'CPAIR', name: 'pair', isPrivate: true, members: ['UANA', 'UBEN'] },
  ],
};

const everyScope = [
  ...['commands', 'chat:write', 'users:read', 'channels:read', 'groups:read', 'im:read', 'im:write', 'team:read'],
  ...['channels:history', 'groups:history', 'im:history', 'channels:join', 'channels:write.topic', 'app_mentions:read'],
  ...['pins:write', 'pins:read', 'reactions:write', 'usergroups:read', 'usergroups:write', 'files:write', 'files:read'],
];

export const manifest: Manifest = {
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [
      { command: '/goal', description: 'Propose a goal', usage_hint: '[title]', should_escape: true },
      { command: '/raw', description: 'Takes text as it is' },
    ],
    shortcuts: [
      { name: 'Propose', type: 'global', callback_id: 'propose', description: 'Propose a goal' },
      { name: 'Keep this', type: 'message', callback_id: 'keep', description: 'Keep a message' },
    ],
  },
  oauth_config: { scopes: { bot: everyScope, bot_optional: ['chat:write.public'] } },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'user_change',
        'member_joined_channel',
        'message.channels',
        'channel_archive',
        'app_mention',
      ],
    },
  },
};

export function startSlack(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  return startLocalSlack({ company, manifest, now: () => Temporal.Now.instant(), rateLimits: false, ...options });
}

/** A client that neither retries nor waits. */
export function clientOf({ apiUrl, credentials }: LocalSlack, token = credentials.botToken): WebClient {
  const plain = { rejectRateLimitedCalls: true, retryConfig: { retries: 0 } };
  return new WebClient(token, { slackApiUrl: apiUrl, logger: quietLogger, ...plain });
}

/** What a call comes to: what it answered, or Slack's error and what came with it. */
export async function outcomeOf(calling: Promise<object>): Promise<Record<string, unknown>> {
  return calling.catch(
    (error) => error.data ?? { code: error.code, status: error.statusCode, retryAfter: error.retryAfter },
  ) as never;
}

export interface BoltBot {
  slack: LocalSlack;
  app: App;
  client: WebClient;
  /** Where it takes requests, if it does. */
  botUrl: string;
  stop(): Promise<void>;
}

/** A real Bolt app in a local Slack, over signed HTTP or a socket. */
export async function startBoltBot(way: 'http' | 'socket', options: Partial<LocalSlackOptions> = {}): Promise<BoltBot> {
  const slack = await startSlack(options);
  const { apiUrl, credentials } = slack;
  const quiet = { logLevel: LogLevel.ERROR, logger: quietLogger };
  const clientOptions = { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const receiver =
    way === 'http'
      ? new HTTPReceiver({ signingSecret: credentials.signingSecret, ...quiet })
      : new SocketModeReceiver({ appToken: credentials.appToken, installerOptions: { clientOptions }, ...quiet });
  const { botToken } = credentials;
  const authorize = async () => ({ botToken, botId: 'B0LOCALBOT', botUserId: 'U0LOCALBOT' });
  const app = new App({ authorize, receiver, clientOptions, convoStore: false, ...quiet });
  slack.settled = inFlight(app);
  const server = await app.start(0);
  const botUrl = way === 'http' ? `http://127.0.0.1:${portOf(server)}/slack/events` : '';
  if (botUrl) slack.deliverTo(botUrl);
  return {
    ...{ slack, app, botUrl, client: clientOf(slack) },
    async stop() {
      await app.stop();
      await slack.stop();
    },
  };
}

function portOf(server: unknown): number {
  return (server as { address(): { port: number } }).address().port;
}

/** Resolves when no listener is at work. */
function inFlight(app: App): () => Promise<void> {
  let busy = 0;
  const waiting: (() => void)[] = [];
  app.use(async ({ next }) => {
    busy += 1;
    try {
      await next();
    } finally {
      busy -= 1;
      if (busy === 0) for (const resolve of waiting.splice(0)) resolve();
    }
  });
  return async () => {
    if (busy > 0) await new Promise<void>((resolve) => waiting.push(resolve));
  };
}

export const quietLogger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
