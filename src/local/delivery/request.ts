import type { Json } from '../json.ts';

/** Something that Slack tells the bot, or asks it. */
export interface BotRequest {
  kind: 'command' | 'interaction' | 'options' | 'event';
  body: Json;
  retry?: { num: number; reason: string };
}

/** What the bot answered within three seconds, or in Slack's word why there is no answer. */
export type Ack = { ok: true; body: Json } | { ok: false; because: string };

export const ackTimeout = 3_000;
