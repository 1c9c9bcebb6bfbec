import { expect, it } from 'vitest';
import { checkManifest } from '../../../src/local/checks/index.ts';
import { letters, many } from './samples.ts';

type Json = Record<string, unknown>;

const command = (more: Json = {}) => ({ command: '/goal', description: 'Proposes a goal', ...more });
const commands = (count: number) => many(count, (i) => command({ command: `/goal${i}` }));
const shortcut = (more: Json = {}) => ({
  name: 'Propose',
  type: 'global',
  callback_id: 'propose',
  description: 'x',
  ...more,
});
const shortcuts = (count: number) => many(count, (i) => shortcut({ callback_id: `s${i}` }));
const socket = { socket_mode_enabled: true };
const named = { name: 'Roofshot' };

const app = (more: Json = {}) => ({ display_information: named, settings: socket, ...more });
const featured = (features: Json) => app({ features });
const scoped = (scopes: Json) => app({ oauth_config: { scopes } });
const settled = (settings: Json) => app({ settings: { ...socket, ...settings } });
const shown = (information: Json) => app({ display_information: { ...named, ...information } });

const everything = {
  _metadata: { major_version: 1, minor_version: 1 },
  display_information: {
    name: letters(35),
    description: letters(140),
    long_description: letters(4000),
    background_color: '#1d3557',
  },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
    bot_user: { display_name: letters(80), always_online: false },
    slash_commands: [
      ...commands(49),
      command({ usage_hint: letters(1000), should_escape: true, description: letters(2000) }),
    ],
    shortcuts: [...shortcuts(9), shortcut({ name: letters(24), type: 'message', description: letters(150) })],
    unfurl_domains: ['example.com'],
  },
  oauth_config: {
    redirect_urls: ['https://example.com/slack'],
    scopes: {
      bot: ['commands', 'chat:write', 'users:read'],
      bot_optional: ['chat:write.public', 'usergroups:read', 'usergroups:write', 'dnd:read', 'files:write'],
      user: [],
    },
    token_management_enabled: true,
  },
  settings: {
    event_subscriptions: {
      bot_events: ['app_home_opened', 'app_uninstalled', 'tokens_revoked', 'user_change', 'message.im'],
    },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
    is_mcp_enabled: false,
  },
};

const overHttp = {
  display_information: named,
  features: { slash_commands: [command({ url: 'https://example.com/slack/events' })] },
  settings: {
    event_subscriptions: { request_url: 'https://example.com/slack/events', bot_events: ['app_home_opened'] },
    interactivity: { is_enabled: true, request_url: 'https://example.com/slack/events' },
  },
};

it.each([
  ['with a name and nothing else', { display_information: named }],
  ['with everything', everything],
  ['that is reached over HTTP', overHttp],
  ['with much left open', featured({ app_home: {}, bot_user: { display_name: 'R' }, slash_commands: [command()] })],
  ['with settings left open', settled({ event_subscriptions: {}, interactivity: { is_enabled: false } })],
  ['with scopes left open', scoped({})],
  ['of the second version of manifests', app({ _metadata: { major_version: 2, minor_version: 0 } })],
])('takes a manifest %s', (_what, manifest) => {
  expect(checkManifest(manifest)).toEqual([]);
});

const slash = (more: Json) => featured({ slash_commands: [command(more)] });
const cut = (more: Json) => featured({ shortcuts: [shortcut(more)] });
const pattern = expect.stringContaining('input must match regex pattern');

it.each([
  ['no manifest', undefined, '', 'must provide an object'],
  ['an app without a name', { display_information: {} }, '/display_information', 'missing required field: name'],
  ['an unknown part', app({ feature: {} }), '', 'invalid additional property: feature'],
  ['an unknown feature', featured({ slash_command: [] }), '/features', 'invalid additional property: slash_command'],
  ['an unknown setting', settled({ sockets: true }), '/settings', 'invalid additional property: sockets'],
  [
    'a misspelt property of a command',
    slash({ usageHint: 'x' }),
    '/features/slash_commands/0',
    'invalid additional property: usageHint',
  ],
  ['a long name', shown({ name: letters(36) }), '/display_information/name', 'must be less than 36 characters'],
  [
    'a long description',
    shown({ description: letters(141) }),
    '/display_information/description',
    'must be less than 141 characters',
  ],
  [
    'a short long description',
    shown({ long_description: letters(174) }),
    '/display_information/long_description',
    'must be more than 174 characters',
  ],
  [
    'a longer long description',
    shown({ long_description: letters(4001) }),
    '/display_information/long_description',
    'must be less than 4001 characters',
  ],
  ['a colour by name', shown({ background_color: 'blue' }), '/display_information/background_color', pattern],
  [
    'a long bot name',
    featured({ bot_user: { display_name: letters(81) } }),
    '/features/bot_user/display_name',
    'must be less than 81 characters',
  ],
  [
    '51 commands',
    featured({ slash_commands: commands(51) }),
    '/features/slash_commands',
    'no more than 50 items allowed',
  ],
  [
    'a list of no commands',
    featured({ slash_commands: [] }),
    '/features/slash_commands',
    'must provide at least 1 items',
  ],
  ['a command without its slash', slash({ command: 'goal' }), '/features/slash_commands/0/command', pattern],
  ['a command in capitals', slash({ command: '/Goal' }), '/features/slash_commands/0/command', pattern],
  ['a command of two words', slash({ command: '/my goal' }), '/features/slash_commands/0/command', pattern],
  [
    'a long command',
    slash({ command: `/${letters(32)}` }),
    '/features/slash_commands/0/command',
    'must be less than 33 characters',
  ],
  [
    'a command without a description',
    featured({ slash_commands: [{ command: '/goal' }] }),
    '/features/slash_commands/0',
    'missing required field: description',
  ],
  [
    'a command that says too much',
    slash({ description: letters(2001) }),
    '/features/slash_commands/0/description',
    'must be less than 2001 characters',
  ],
  [
    'a hint that says too much',
    slash({ usage_hint: letters(1001) }),
    '/features/slash_commands/0/usage_hint',
    'must be less than 1001 characters',
  ],
  [
    'a command twice',
    featured({ slash_commands: [command(), command()] }),
    '/features/slash_commands/1/command',
    '"/goal" already exists',
  ],
  ['11 shortcuts', featured({ shortcuts: shortcuts(11) }), '/features/shortcuts', 'no more than 10 items allowed'],
  ['a long shortcut', cut({ name: letters(25) }), '/features/shortcuts/0/name', 'must be less than 25 characters'],
  [
    'a shortcut that says too much',
    cut({ description: letters(151) }),
    '/features/shortcuts/0/description',
    'must be less than 151 characters',
  ],
  ['a shortcut from nowhere', cut({ type: 'home' }), '/features/shortcuts/0/type', 'must be a valid enum value'],
  [
    'a long callback_id',
    cut({ callback_id: letters(256) }),
    '/features/shortcuts/0/callback_id',
    'must be less than 256 characters',
  ],
  [
    'a callback_id twice',
    featured({ shortcuts: [shortcut(), shortcut()] }),
    '/features/shortcuts/1/callback_id',
    '"propose" already exists',
  ],
  [
    'an unknown scope',
    scoped({ bot: ['commands', 'chat:wirte'] }),
    '/oauth_config/scopes/bot/1',
    'must be a valid enum value',
  ],
  [
    'a scope for people only',
    scoped({ bot_optional: ['reminders:write'] }),
    '/oauth_config/scopes/bot_optional/0',
    'must be a valid enum value',
  ],
  [
    'an unknown list of scopes',
    scoped({ optional: [] }),
    '/oauth_config/scopes',
    'invalid additional property: optional',
  ],
  [
    'an unknown event',
    settled({ event_subscriptions: { bot_events: ['app_home_open'] } }),
    '/settings/event_subscriptions/bot_events/0',
    'must be a valid enum value',
  ],
  [
    'more than 100 events',
    settled({ event_subscriptions: { bot_events: many(101, () => 'message.im') } }),
    '/settings/event_subscriptions/bot_events',
    'no more than 100 items allowed',
  ],
  [
    'interactivity that does not say whether',
    settled({ interactivity: {} }),
    '/settings/interactivity',
    'missing required field: is_enabled',
  ],
  ['a socket in words', settled({ socket_mode_enabled: 'yes' }), '/settings/socket_mode_enabled', 'must be a boolean'],
  [
    'a command that leads nowhere',
    { ...slash({}), settings: {} },
    '/features/slash_commands/0',
    'requires `url` or Socket Mode',
  ],
  [
    'buttons that lead nowhere',
    app({ settings: { interactivity: { is_enabled: true } } }),
    '/settings/interactivity',
    'requires `request_url` or Socket Mode',
  ],
])('refuses %s', (_what, manifest, pointer, message) => {
  expect(checkManifest(manifest)).toEqual([{ error: 'invalid_manifest', pointer, message }]);
});
