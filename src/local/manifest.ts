import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Those parts of an app's manifest that a workspace goes by. */
export interface Manifest {
  features?: {
    app_home?: { home_tab_enabled?: boolean; messages_tab_enabled?: boolean; messages_tab_read_only_enabled?: boolean };
    bot_user?: { display_name?: string };
    slash_commands?: ManifestCommand[];
    shortcuts?: ManifestShortcut[];
  };
  oauth_config?: { scopes?: { bot?: string[]; bot_optional?: string[] } };
  settings?: { event_subscriptions?: { bot_events?: string[] } };
}

export interface ManifestCommand {
  command: string;
  description: string;
  usage_hint?: string;
  should_escape?: boolean;
}

interface ManifestShortcut {
  name: string;
  type: 'global' | 'message';
  callback_id: string;
  description: string;
}

export function readManifest(file: string): Manifest {
  return parse(readFileSync(file, 'utf8')) as Manifest;
}
