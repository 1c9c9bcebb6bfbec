import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill/implementation';
import type { Company } from './company.ts';
import type { Misfortune, Plan } from './faults.ts';
import type { Json } from './json.ts';
import { startLocalSlack } from './local-slack.ts';
import { readManifest } from './manifest.ts';

export interface ProcessOptions {
  company: Company;
  /** The path of manifest.yml. */
  manifest: string;
  /** Where the bot's clock stands until an order moves it; without, it is the real one. */
  at?: string;
  port?: number;
  rateLimits?: boolean;
  withheldScopes?: string[];
}

/** What can be asked of the process: a line of JSON each on its input. */
export type Order =
  | { deliverTo: string | null }
  | { at: string }
  /** Of all that was to fail. */
  | { forget: true }
  /** `channel` leaves calls about any other alone. */
  | { fail: string; channel?: string; misfortune: Misfortune; plan?: Omit<Plan, 'when'> };

// A local Slack as a process of its own: options in, address and credentials out, orders by the line until the input ends.
const { company, manifest, at, ...options } = JSON.parse(process.argv[2] ?? '{}') as ProcessOptions;
let stands = at === undefined ? null : Temporal.Instant.from(at);
const now = () => stands ?? Temporal.Now.instant();
const slack = await startLocalSlack({ ...options, company, manifest: readManifest(manifest), now });
const { url, apiUrl, credentials } = slack;
say({ url, apiUrl, credentials });

for await (const line of createInterface(process.stdin)) {
  obey(JSON.parse(line) as Order);
  say({ done: true });
}
await slack.stop();

function obey(order: Order): void {
  if ('deliverTo' in order) slack.deliverTo(order.deliverTo);
  else if ('at' in order) stands = Temporal.Instant.from(order.at);
  else if ('forget' in order) slack.faults.clear();
  else fail(order);
}

function fail({ fail, channel, misfortune, plan }: Extract<Order, { fail: string }>): void {
  const when = channel ? { when: (args: Json) => args.channel === channel } : {};
  slack.faults.next(fail, misfortune, { ...plan, ...when });
}

function say(words: object): void {
  process.stdout.write(`${JSON.stringify(words)}\n`);
}
