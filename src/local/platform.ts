import type { Temporal } from 'temporal-polyfill/implementation';
import type { Delivery } from './delivery/delivery.ts';
import type { Faults } from './faults.ts';
import type { InstalledApp } from './installed-app.ts';
import type { Json } from './json.ts';
import type { RateLimits } from './rate-limits.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace/workspace.ts';

/** All the parts of the local Slack, as they know each other. */
export interface Platform {
  url: string;
  /** The bot's clock, which may be moved: messages are stamped with it. */
  now: () => Temporal.Instant;
  app: InstalledApp;
  workspace: Workspace;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  rateLimits: RateLimits;
  delivery: Delivery;
  faults: Faults;
  calls: CallRecord[];
}

/** What was called with what, and what came back: for assertions. */
export interface CallRecord {
  method: string;
  args: Json;
  answer: Json;
}
