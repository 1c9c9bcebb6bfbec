import { createHmac } from 'node:crypto';
import { Temporal } from 'temporal-polyfill/implementation';

/** Proves that a request comes from this Slack; its time is the real one, however the bot's clock was moved. */
export function signedHeaders(body: string, signingSecret: string): Record<string, string> {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const hash = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}
