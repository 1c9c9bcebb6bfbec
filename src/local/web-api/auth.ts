import type { Json } from '../json.ts';
import { ApiError } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';

export const authMethods: Record<string, ApiMethod> = {
  'api.test': { scopes: [], token: 'none', tier: 'special', run: ({ args }) => ({ args: args.raw }) },
  'auth.test': { scopes: [], tier: 'special', run: testAuth },
  'apps.connections.open': { scopes: [], token: 'app', tier: 50, run: openConnection },
  'team.info': { scopes: ['team:read'], tier: 50, run: teamInfo },
  'bots.info': { scopes: ['users:read'], tier: 50, run: botInfo },
};

function testAuth({ platform }: Call): Json {
  const { app, workspace, url } = platform;
  return {
    url: `${url}/`,
    team: workspace.name,
    user: workspace.users.get(app.botUserId)?.handle,
    team_id: workspace.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  };
}

function openConnection({ platform }: Call): Json {
  return { url: platform.url.replace('http', 'ws') + platform.delivery.sockets.issueTicket() };
}

function teamInfo({ platform: { workspace, url } }: Call): Json {
  return { team: { id: workspace.id, name: workspace.name, domain: workspace.domain, url: `${url}/` } };
}

function botInfo({ platform: { app, workspace }, args }: Call): Json {
  if (args.text('bot') !== app.botId) throw new ApiError('bot_not_found');
  const name = workspace.users.get(app.botUserId)?.name;
  return { bot: { id: app.botId, deleted: false, name, app_id: app.id, user_id: app.botUserId } };
}
