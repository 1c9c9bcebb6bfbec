import type { Temporal } from 'temporal-polyfill/implementation';
import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';

const foreignTeam = 'T0ELSEWHERE';

export function teamOf({ workspace }: Platform, user: User): string {
  return user.isForeign ? foreignTeam : workspace.id;
}

/** As users.info gives it. */
export function userPayload(platform: Platform, user: User): Json {
  const { app, now } = platform;
  const [first = '', ...rest] = user.name.split(' ');
  return {
    id: user.id,
    team_id: teamOf(platform, user),
    name: user.handle,
    deleted: user.isDeactivated,
    real_name: user.name,
    ...(!user.isDeactivated && zoneFields(user.tz, now())),
    profile: {
      title: user.title,
      real_name: user.name,
      real_name_normalized: user.name,
      display_name: '',
      display_name_normalized: '',
      first_name: first,
      last_name: rest.join(' '),
      status_text: '',
      status_emoji: '',
      status_expiration: 0,
      team: teamOf(platform, user),
      ...(user.id === app.botUserId && { api_app_id: app.id, bot_id: app.botId }),
    },
    is_admin: user.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    ...(user.isForeign && { is_stranger: true }),
    updated: 0,
  };
}

/** Slack's own robot, in every workspace; it says that it is no bot. */
export function slackbotPayload(team: string): Json {
  const name = { real_name: 'Slackbot', display_name: 'Slackbot' };
  return { id: 'USLACKBOT', team_id: team, name: 'slackbot', deleted: false, ...name, profile: name, is_bot: false };
}

/** The user as interactions name them. */
export function actorPayload(platform: Platform, user: User): Json {
  return { id: user.id, username: user.handle, name: user.handle, team_id: teamOf(platform, user) };
}

function zoneFields(tz: string, now: Temporal.Instant): Json {
  const offset = now.toZonedDateTimeISO(tz).offsetNanoseconds / 1e9;
  return { tz, tz_label: tz.replace(/^.*\//, '').replaceAll('_', ' '), tz_offset: offset };
}
