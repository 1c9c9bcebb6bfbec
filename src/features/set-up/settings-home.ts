import type { KnownBlock } from '@slack/types';
import { section } from '../../slack/blocks.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';
import { type Delivery, deliveryWords } from './ledger-modal.ts';
import { optionalScopes } from './optional-scopes.ts';
import { settingsBody } from './settings-message.ts';
import type { SettingsFacts } from './settings-words.ts';

export interface SettingsHome {
  facts: SettingsFacts;
  /** The last that fell due, the newest first. */
  deliveries: readonly Delivery[];
  /** Optional scopes that are off. */
  off: readonly string[];
}

/** For an admin: what is set, what was said last, and what more the bot could do. */
export const settingsHome = ({ facts, deliveries, off }: SettingsHome): KnownBlock[] => [
  ...saidBlocks(deliveries),
  ...settingsBody(facts, true),
  ...scopeBlocks(off),
];

const saidBlocks = (deliveries: readonly Delivery[]): KnownBlock[] =>
  deliveries.length > 0 ? [section(joined([mrkdwn`*What I said last*`, ...deliveries.map(deliveryWords)], '\n'))] : [];

function scopeBlocks(off: readonly string[]): KnownBlock[] {
  if (off.length === 0) return [];
  const lines = off.map((scope) => mrkdwn`• \`${scope}\`: ${optionalScopes[scope]!}`);
  return [
    section(
      joined(
        [
          mrkdwn`*Permissions that are off*\nAll works without them. Installed again with one of these, and started anew,`,
          ...lines,
        ],
        '\n',
      ),
    ),
  ];
}
