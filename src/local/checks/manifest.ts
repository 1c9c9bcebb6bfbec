import { isJson, type Json, jsonOf, listOf } from '../json.ts';
import { botScopes, events } from './manifest-words.ts';
import { anything, boolean, type Check, integer, like, list, oneOf, shape, string, webAddress } from './schema.ts';
import { complain, type Fault, newSheet, type Sheet } from './sheet.ts';

// docs.slack.dev/reference/app-manifest and version 1 of the schema in slackapi/manifest-schema

const command = shape({
  command: like(/^\/[^\s/\p{Lu}]+$/u, 32, 2),
  description: string(2000),
  'usage_hint?': string(1000),
  'should_escape?': boolean,
  'url?': webAddress(3000),
});

const shortcut = shape({
  name: string(24),
  type: oneOf('message', 'global'),
  callback_id: string(255),
  description: string(150),
});

const features = shape({
  'app_home?': shape({
    'home_tab_enabled?': boolean,
    'messages_tab_enabled?': boolean,
    'messages_tab_read_only_enabled?': boolean,
  }),
  'bot_user?': shape({ display_name: string(80), 'always_online?': boolean }),
  'slash_commands?': distinct('command', list(command, { max: 50 })),
  'shortcuts?': distinct('callback_id', list(shortcut, { max: 10 })),
  'unfurl_domains?': list(like(/^(?![.-])[-a-z0-9.]+[a-z0-9]$/, 255), { max: 5 }),
  'assistant_view?': anything,
  'agent_view?': anything,
});

const botScope = list(oneOf(...botScopes), { min: 0, max: 255 });
const userScope = list(string(50), { min: 0, max: 255 });

const oauth = shape({
  'redirect_urls?': list(string(2500), { min: 0, max: 1000 }),
  'scopes?': shape({
    'bot?': botScope,
    'bot_optional?': botScope,
    'user?': userScope,
    'user_optional?': userScope,
  }),
  'token_management_enabled?': boolean,
  'pkce_enabled?': boolean,
});

const subscribed = list(oneOf(...events), { min: 0, max: 100 });

const settings = shape({
  'event_subscriptions?': shape({
    'request_url?': webAddress(3500),
    'bot_events?': subscribed,
    'user_events?': subscribed,
    'metadata_subscriptions?': list(shape({ app_id: string(), event_type: string(50) }), { max: 20 }),
  }),
  'interactivity?': shape({
    is_enabled: boolean,
    'request_url?': webAddress(3500),
    'message_menu_options_url?': webAddress(3500),
  }),
  'incoming_webhooks?': shape({ 'incoming_webhooks_enabled?': boolean }),
  'allowed_ip_address_ranges?': list(string(), { max: 50 }),
  'siws_links?': shape({ 'initiate_uri?': webAddress(3500) }),
  'org_deploy_enabled?': boolean,
  'socket_mode_enabled?': boolean,
  'token_rotation_enabled?': boolean,
  'is_hosted?': boolean,
  'is_mcp_enabled?': boolean,
  'function_runtime?': string(),
});

const manifest = shape(
  {
    '$schema?': string(),
    '_metadata?': shape({ 'major_version?': integer(1, 2), 'minor_version?': integer(0) }),
    display_information: shape({
      name: string(35),
      'description?': string(140),
      'long_description?': string(4000, 175),
      'background_color?': like(/^#[0-9a-f]{3}([0-9a-f]{3})?$/i, 7),
    }),
    'features?': features,
    'oauth_config?': oauth,
    'settings?': settings,
  },
  reachable,
);

/** What Slack would refuse in an app's manifest. */
export function checkManifest(value: unknown): Fault[] {
  const sheet = newSheet('message', 'invalid_manifest');
  manifest(value, '', sheet);
  return sheet.faults;
}

function distinct(property: string, check: Check): Check {
  return (value, pointer, sheet) => {
    check(value, pointer, sheet);
    const names = listOf(value).map((item) => item[property]);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index) complain(sheet, `${pointer}/${index}/${property}`, `"${name}" already exists`);
    }
  };
}

/** Slack has to know where to send what happens, unless the app holds a socket open. */
function reachable(manifest: Json, pointer: string, sheet: Sheet): void {
  const settings = jsonOf(manifest.settings);
  if (settings.socket_mode_enabled) return;
  for (const [index, { url }] of listOf(jsonOf(manifest.features).slash_commands).entries()) {
    if (!url) complain(sheet, `${pointer}/features/slash_commands/${index}`, 'requires `url` or Socket Mode');
  }
  for (const name of ['event_subscriptions', 'interactivity']) {
    if (isJson(settings[name]) && !settings[name].request_url) {
      complain(sheet, `${pointer}/settings/${name}`, 'requires `request_url` or Socket Mode');
    }
  }
}
