import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { Conversation } from '../workspace/conversations.ts';
import { type Message, repliesTo } from '../workspace/messages.ts';
import { filePayload } from './file.ts';

/** As chat.postMessage answers it, and as interactions carry it. */
export function messagePayload(platform: Platform, conversation: Conversation, message: Message): Json {
  const { app, workspace } = platform;
  return {
    type: 'message',
    user: message.isTombstone ? 'USLACKBOT' : message.author,
    ts: message.ts,
    ...(message.isBots && { bot_id: app.botId, app_id: app.id }),
    text: message.text,
    team: workspace.id,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.attachments.length > 0 && { attachments: message.attachments }),
    ...(message.files.length > 0 && { files: message.files.map((id) => filePayload(platform, id)) }),
    ...(message.editedTs && { edited: { user: message.author, ts: message.editedTs } }),
    ...(message.subtype && { subtype: message.subtype }),
    ...(message.isTombstone && { subtype: 'tombstone' }),
    ...reactionFields(message),
    ...threadFields(conversation, message),
  };
}

function reactionFields({ reactions }: Message): Json {
  if (reactions.length === 0) return {};
  return { reactions: reactions.map(({ name, people }) => ({ name, users: people, count: people.length })) };
}

function threadFields(conversation: Conversation, { ts, threadTs }: Message): Json {
  if (threadTs) return { thread_ts: threadTs };
  const replies = repliesTo(conversation, ts);
  const latest = replies.at(-1);
  return latest ? { thread_ts: ts, reply_count: replies.length, latest_reply: latest.ts } : {};
}
