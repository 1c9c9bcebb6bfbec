import { newId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { BotRequest } from './request.ts';

/** Any one of these scopes lets the bot hear of it; none means everybody may. */
const scopesOf: Record<string, readonly string[]> = {
  user_change: ['users:read'],
  team_join: ['users:read'],
  channel_archive: ['channels:read'],
  channel_unarchive: ['channels:read'],
  channel_rename: ['channels:read'],
  channel_left: ['channels:read'],
  group_left: ['groups:read'],
  group_archive: ['groups:read'],
  group_rename: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  app_mention: ['app_mentions:read'],
};

const retryAfter = [0, 60_000, 300_000];

/** Tells the bot of an event, if it asked to hear of such and may. What it does not acknowledge is repeated later. */
export async function tellBot(platform: Platform, event: Json, subscription = String(event.type)): Promise<void> {
  if (!hearsOf(platform, subscription)) return;
  const { app, workspace, now } = platform;
  const body = {
    token: 'local',
    team_id: workspace.id,
    context_team_id: workspace.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event: { ...event, event_ts: event.event_ts ?? workspace.nextTs() },
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(now().epochMilliseconds / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: newId('EC'),
  };
  await attempt(platform, { kind: 'event', body });
}

function hearsOf({ app }: Platform, subscription: string): boolean {
  const scopes = scopesOf[subscription] ?? [];
  return app.events.has(subscription) && (scopes.length === 0 || scopes.some((scope) => app.scopes.has(scope)));
}

async function attempt(platform: Platform, request: BotRequest): Promise<void> {
  const ack = await platform.delivery.send(request);
  if (ack.ok) return;
  const num = (request.retry?.num ?? 0) + 1;
  const wait = retryAfter[num - 1];
  if (wait === undefined) return;
  const reason = ack.because === 'operation_timeout' ? 'http_timeout' : 'http_error';
  const again = { ...request, retry: { num, reason } };
  if (wait === 0) return attempt(platform, again);
  setTimeout(() => void attempt(platform, again), wait).unref();
}
