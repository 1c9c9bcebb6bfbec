import type { KnownBlock } from '@slack/types';
import type { SignKind } from '../../domain/hero-sign.ts';
import { type SignSeen, signLine } from '../../shared/hero/sign-words.ts';
import { context, input, option } from '../../slack/blocks.ts';
import { radios } from '../../slack/fields.ts';
import { joined, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** The field that chooses what shows in the channel who is on duty, beside the announcement. */
export const heroSign = 'hero-sign';

/** The value of the choice of neither. */
const noSign = 'none';

export const readSign = (value: string | null | undefined): SignKind | null =>
  value === 'pin' || value === 'topic' ? value : null;

export interface SignsSeen {
  chosen: SignSeen | null;
  /** The permissions that were not given, for each of the two. */
  missing: Readonly<Record<SignKind, readonly string[]>>;
}

const options = [
  option(noSign, 'Announce it, and nothing more'),
  option('pin', 'Pin the announcement, too', 'In place of the one before; what others pinned stays'),
  option('topic', 'Keep the channel’s topic, too', 'Who is on duty until when; a topic that others wrote stays'),
];

export const signField = (chosen: SignKind | null) =>
  input(heroSign, 'At a hand-over, in the rota’s channel', radios(options, chosen ?? noSign));

/** How it stands, and which of the two is off for want of a permission. */
export function signLines({ chosen, missing }: SignsSeen): KnownBlock[] {
  const off = (['pin', 'topic'] as const).filter((kind) => missing[kind].length > 0);
  return [
    ...(chosen ? [context(signLine(chosen))] : []),
    ...(off.length > 0
      ? [
          context(
            mrkdwn`:bulb: ${joined(
              off.map((kind) => offWords(kind, missing[kind])),
              ' ',
            )}`,
          ),
        ]
      : []),
  ];
}

const offWords = (kind: SignKind, missing: readonly string[]): Mrkdwn =>
  mrkdwn`${kind === 'pin' ? 'Pinning' : 'Keeping the topic'} needs ${codes(missing)}: an admin of this workspace installs Roofshot again with ${missing.length === 1 ? 'it' : 'them'}, and starts it anew.`;

const codes = (scopes: readonly string[]): Mrkdwn =>
  joined(
    scopes.map((scope) => mrkdwn`\`${scope}\``),
    ' and ',
  );

/** In a public channel; in a private one Slack asks for those of groups, and says so. */
const neededScopes: Record<SignKind, readonly string[]> = {
  pin: ['pins:write'],
  topic: ['channels:read', 'channels:write.topic'],
};

export const missingScopes = (granted: readonly string[] | null): SignsSeen['missing'] => ({
  pin: granted ? neededScopes.pin.filter((scope) => !granted.includes(scope)) : [],
  topic: granted ? missingForTopic(granted) : [],
});

/** Whoever gave those of private channels alone may have a rota in one. */
function missingForTopic(granted: readonly string[]): readonly string[] {
  const missing = neededScopes.topic.filter((scope) => !granted.includes(scope));
  const ofGroups = ['groups:read', 'groups:write.topic'].every((scope) => granted.includes(scope));
  return ofGroups ? [] : missing;
}
