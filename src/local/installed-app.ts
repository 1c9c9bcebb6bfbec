import { newSecret } from './ids.ts';
import type { Manifest } from './manifest.ts';

/** The bot's app as this workspace installed it. */
export interface InstalledApp {
  id: string;
  botId: string;
  botUserId: string;
  manifest: Manifest;
  /** What the installer granted: all that the manifest asks for, less what was withheld. */
  scopes: ReadonlySet<string>;
  events: ReadonlySet<string>;
  credentials: Credentials;
  /** Once uninstalled, its tokens work no more. */
  isInstalled: boolean;
}

export interface Credentials {
  botToken: string;
  appToken: string;
  signingSecret: string;
}

export function installApp(manifest: Manifest, withheldScopes: readonly string[]): InstalledApp {
  const { bot = [], bot_optional = [] } = manifest.oauth_config?.scopes ?? {};
  return {
    id: 'A0LOCALAPP',
    botId: 'B0LOCALBOT',
    botUserId: 'U0LOCALBOT',
    manifest,
    scopes: new Set([...bot, ...bot_optional].filter((scope) => !withheldScopes.includes(scope))),
    events: new Set(manifest.settings?.event_subscriptions?.bot_events ?? []),
    credentials: {
      botToken: `xoxb-local-${newSecret()}`,
      appToken: `xapp-1-local-${newSecret()}`,
      signingSecret: newSecret(),
    },
    isInstalled: true,
  };
}
