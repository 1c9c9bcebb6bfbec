import type { Act, Answer } from '../desk-api.ts';
import type { Platform } from '../platform.ts';
import { escapeTyped } from '../typed-text.ts';
import { pinMessage, unpinMessage, writeTopic } from '../workspace/channel-marks.ts';
import type { Conversation } from '../workspace/conversations.ts';
import { findSharedMessage } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import { done, refused, refusedAloud } from './answers.ts';

type PinAct = Extract<Act, { kind: 'pin' | 'unpin' }>;

/** Pins a message for everybody there, or takes a pin away, whoever made it. */
export function changePin(platform: Platform, person: User, act: PinAct): Answer {
  const { workspace } = platform;
  const conversation = workspace.conversations.get(act.conversation);
  if (!conversation?.members.has(person.id)) return refused('You are not in that conversation.');
  if (!findSharedMessage(conversation, act.ts)) return refused('That message is gone.');
  if (act.kind === 'unpin') unpinMessage(workspace, conversation, act.ts);
  else pinMessage(workspace, conversation, act.ts, person.id, secondsNow(platform));
  return done;
}

/** /topic, which is Slack's own: everybody in a channel may write what stands under its name. */
export function changeTopic(platform: Platform, person: User, conversation: Conversation, typed: string): Answer {
  const { workspace } = platform;
  if (conversation.kind === 'direct' || conversation.isArchived || person.isGuest)
    return refusedAloud(platform, person, 'You cannot change the topic here.');
  if (typed.length > longest) return refusedAloud(platform, person, `A topic has at most ${longest} characters.`);
  writeTopic(workspace, conversation, escapeTyped(workspace, typed), person.id, secondsNow(platform));
  return done;
}

const longest = 250;

const secondsNow = ({ now }: Platform): number => Math.floor(now().epochMilliseconds / 1000);
