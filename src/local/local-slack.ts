import type { Temporal } from 'temporal-polyfill/implementation';
import { Admin } from './admin.ts';
import type { Company } from './company.ts';
import { Delivery } from './delivery/delivery.ts';
import type { Ack } from './delivery/request.ts';
import { resend } from './delivery/resend.ts';
import { LocalDesk, type Surroundings } from './desk/local-desk.ts';
import { Faults } from './faults.ts';
import { type Credentials, installApp } from './installed-app.ts';
import type { Manifest } from './manifest.ts';
import { Person } from './person/person.ts';
import type { CallRecord, Platform } from './platform.ts';
import { RateLimits } from './rate-limits.ts';
import { ResponseUrls } from './response-urls.ts';
import type { DeskHooks } from './server/desk-route.ts';
import { listen, serve } from './server/server.ts';
import { Triggers } from './triggers.ts';
import { Workspace } from './workspace/workspace.ts';

export interface LocalSlackOptions {
  company: Company;
  manifest: Manifest;
  /** The bot's clock. */
  now: () => Temporal.Instant;
  port?: number;
  rateLimits?: boolean;
  withheldScopes?: readonly string[];
  /** Real time in milliseconds, for what no moved clock may touch. */
  monotonic?: () => number;
  pageFolder?: string | null;
  hooks?: Partial<DeskHooks & Pick<Surroundings, 'clock' | 'bot'>>;
}

/** A strict little Slack: one workspace with one app in it. */
export interface LocalSlack {
  url: string;
  apiUrl: string;
  credentials: Credentials;
  /** Where signed requests go while the bot has no socket open. */
  deliverTo(url: string | null): void;
  person(nameOrId: string): Person;
  desk: LocalDesk;
  admin: Admin;
  faults: Faults;
  rateLimits: RateLimits;
  calls: readonly CallRecord[];
  /** Breaks the bot's sockets, or asks it to open them anew. */
  sockets: { drop(): void; refresh(): void };
  /** Sends the last request of that kind once more, as a retry or a double click would. */
  resend(kind: 'event' | 'command' | 'block_actions' | 'view_submission'): Promise<Ack>;
  /** Awaited after every act of a person: set it to what knows whether the bot has anything in hand. */
  settled: () => Promise<void>;
  onChange(listener: (revision: number) => void): () => void;
  /** Lets everyone who looks on know that something else than the workspace has changed. */
  announceChange(): void;
  stop(): Promise<void>;
}

export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { port = 0, pageFolder = null } = options;
  const { server, url } = await listen(port);
  const platform = createPlatform(options, url);
  const { workspace, delivery, app, faults, rateLimits, calls } = platform;
  const hooks = { ...quietHooks(options), ...options.hooks };
  const desk = new LocalDesk(platform, { ...hooks, settled: () => slack.settled() });
  const onChange = workspace.onChange.bind(workspace);
  serve(server, { platform, pageFolder, served: { desk, hooks, onChange } });

  const slack: LocalSlack = {
    url,
    apiUrl: `${url}/api/`,
    credentials: app.credentials,
    deliverTo: (to) => {
      delivery.url = to;
    },
    person: (nameOrId) => new Person(desk, idOf(workspace, nameOrId)),
    desk,
    admin: new Admin(platform, () => slack.settled()),
    faults,
    rateLimits,
    calls,
    sockets: delivery.sockets,
    resend: (kind) => resend(platform, kind),
    settled: async () => {},
    onChange,
    announceChange: () => workspace.changed(),
    async stop() {
      delivery.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return slack;
}

function createPlatform(options: LocalSlackOptions, url: string): Platform {
  const { company, manifest, now, rateLimits = true, withheldScopes = [] } = options;
  const { monotonic = () => performance.now() } = options;
  const app = installApp(manifest, withheldScopes);
  const faults = new Faults();
  return {
    url,
    now,
    app,
    workspace: new Workspace(company, app.botUserId, now),
    triggers: new Triggers(monotonic),
    responseUrls: new ResponseUrls(monotonic),
    rateLimits: new RateLimits(rateLimits, monotonic),
    delivery: new Delivery(app, faults),
    faults,
    calls: [],
  };
}

function quietHooks({ now }: LocalSlackOptions): DeskHooks & Pick<Surroundings, 'clock' | 'bot'> {
  return {
    clock: () => ({ now: now().toString(), moving: false }),
    bot: () => ({ state: 'running', trouble: null }),
    moveClock: async () => ({ ok: false, error: 'The clock cannot be moved here.' }),
    runBot: async () => ({ ok: false, error: 'The bot cannot be stopped from here.' }),
  };
}

function idOf(workspace: Workspace, nameOrId: string): string {
  const user = workspace.user(nameOrId);
  if (!user) throw new RangeError(`Nobody is called ${nameOrId} here.`);
  return user.id;
}
