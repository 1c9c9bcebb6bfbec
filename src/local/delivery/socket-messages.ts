import type { BotRequest } from './request.ts';

const envelopeTypes = {
  command: 'slash_commands',
  interaction: 'interactive',
  options: 'interactive',
  event: 'events_api',
} as const;

export function hello(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: 'localhost', approximate_connection_time: 18_060 },
  });
}

export function disconnect(reason: 'warning' | 'refresh_requested' | 'too_many_websockets'): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'localhost' } });
}

export function envelope(id: string, { kind, body, retry }: BotRequest): string {
  return JSON.stringify({
    envelope_id: id,
    type: envelopeTypes[kind],
    payload: body,
    accepts_response_payload: kind !== 'event',
    ...(retry && { retry_attempt: retry.num, retry_reason: retry.reason }),
  });
}
