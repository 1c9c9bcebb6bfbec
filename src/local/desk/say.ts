import { tellBot } from '../delivery/events.ts';
import type { Act, Answer } from '../desk-api.ts';
import { messagePayload } from '../payloads/message.ts';
import type { Platform } from '../platform.ts';
import { escapeTyped } from '../typed-text.ts';
import type { Conversation } from '../workspace/conversations.ts';
import type { Message } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import { done, refused } from './answers.ts';

type SayAct = Extract<Act, { kind: 'say' }>;

/** A message that a person types. */
export async function say(platform: Platform, person: User, act: SayAct): Promise<Answer> {
  const { workspace } = platform;
  const conversation = workspace.conversations.get(act.conversation);
  if (!conversation?.members.has(person.id)) return refused('You are not in that conversation.');
  if (conversation.isArchived) return refused('That channel is archived.');
  if (isToDeafBot(platform, conversation)) return refused('Sending messages to this app has been turned off.');
  const text = escapeTyped(workspace, act.text);
  const message = workspace.post(conversation, { author: person.id, text, threadTs: act.thread_ts ?? null });
  await tellBotOf(platform, conversation, message);
  return done;
}

function isToDeafBot({ app }: Platform, { kind, members }: Conversation): boolean {
  const { messages_tab_enabled = false, messages_tab_read_only_enabled = false } =
    app.manifest.features?.app_home ?? {};
  return kind === 'direct' && members.has(app.botUserId) && (!messages_tab_enabled || messages_tab_read_only_enabled);
}

async function tellBotOf(platform: Platform, conversation: Conversation, message: Message): Promise<void> {
  const { botUserId } = platform.app;
  if (!conversation.members.has(botUserId)) return;
  const event = { ...messagePayload(platform, conversation, message), channel: conversation.id, event_ts: message.ts };
  const [subscription, channel_type] = {
    channel: ['message.channels', 'channel'] as const,
    'private-channel': ['message.groups', 'group'] as const,
    direct: ['message.im', 'im'] as const,
  }[conversation.kind];
  await tellBot(platform, { ...event, channel_type }, subscription);
  if (message.text.includes(`<@${botUserId}>`)) await tellBot(platform, { ...event, type: 'app_mention' });
}
