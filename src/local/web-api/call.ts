import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { Tier } from '../rate-limits.ts';
import type { Arguments } from './arguments.ts';

/** One call of the Web API, as a method sees it. */
export interface Call {
  platform: Platform;
  args: Arguments;
}

export interface ApiMethod {
  /** Any one of them will do; none means that every token may. */
  scopes: readonly string[];
  /** Which token it takes; the bot's unless said. */
  token?: 'app' | 'none';
  /** How often a minute. */
  tier: Tier;
  run(call: Call): Json | Promise<Json>;
}
