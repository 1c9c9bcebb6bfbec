import type { Json } from '../json.ts';
import { slackbotPayload, userPayload } from '../payloads/user.ts';
import type { ApiMethod, Call } from './call.ts';
import { pageOf } from './page.ts';
import { requireUser } from './reach.ts';

const scopes = ['users:read'];

export const userMethods: Record<string, ApiMethod> = {
  'users.info': { scopes, tier: 100, run: userInfo },
  'users.list': { scopes, tier: 20, run: listUsers },
};

function userInfo({ platform, args }: Call): Json {
  return { user: userPayload(platform, requireUser(platform, args.required('user'))) };
}

function listUsers({ platform, args }: Call): Json {
  const { users, id } = platform.workspace;
  const all = [slackbotPayload(id), ...users.values().map((user) => userPayload(platform, user))];
  const [members, next] = pageOf(all, args, all.length);
  return { members, cache_ts: Math.floor(platform.now().epochMilliseconds / 1000), ...next };
}
