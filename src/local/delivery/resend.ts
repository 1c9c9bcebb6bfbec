import type { Platform } from '../platform.ts';
import type { Ack, BotRequest } from './request.ts';

/** Sends the last request of a kind or type again: an event as Slack's retry, an interaction as a second click. */
export function resend({ delivery, triggers }: Platform, kind: string): Promise<Ack> {
  const last = delivery.last(kind);
  if (!last) throw new RangeError(`There has been no ${kind} yet.`);
  if (last.kind === 'event') return delivery.send({ ...last, retry: { num: 1, reason: 'http_timeout' } });
  return delivery.send(withFreshTrigger(last, triggers));
}

function withFreshTrigger(request: BotRequest, triggers: Platform['triggers']): BotRequest {
  const trigger_id = triggers.renew(String(request.body.trigger_id));
  return { ...request, body: { ...request.body, trigger_id } };
}
