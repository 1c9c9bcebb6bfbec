import { randomBytes, randomUUID } from 'node:crypto';

/** As Slack's look, and never the same twice, not even after a restart: a bot may have kept those of the last run. */
export function newId(prefix: string): string {
  return prefix + randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase();
}

export function newSecret(): string {
  return randomBytes(16).toString('hex');
}
