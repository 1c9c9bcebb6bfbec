import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';
import { actorPayload, teamOf } from './user.ts';

/** What every interaction says: who did it, where, and to which app. */
export function interactionPayload(platform: Platform, user: User, type: string): Json {
  const { app, workspace } = platform;
  return {
    type,
    user: actorPayload(platform, user),
    api_app_id: app.id,
    token: 'local',
    team: { id: teamOf(platform, user), domain: user.isForeign ? 'elsewhere' : workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}
