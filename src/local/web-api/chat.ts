import { checkUpdate } from '../checks/index.ts';
import type { Json } from '../json.ts';
import { messagePayload } from '../payloads/message.ts';
import type { Conversation } from '../workspace/conversations.ts';
import { findSharedMessage, type Message, removeMessage } from '../workspace/messages.ts';
import { ApiError } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';
import { contentOf } from './message-content.ts';
import { requireConversation, requireMembership, requirePostable } from './reach.ts';

const scopes = ['chat:write'];

export const chatMethods: Record<string, ApiMethod> = {
  'chat.postMessage': { scopes, tier: 'special', run: postMessage },
  'chat.postEphemeral': { scopes, tier: 100, run: postEphemeral },
  'chat.update': { scopes, tier: 50, run: updateMessage },
  'chat.delete': { scopes, tier: 50, run: deleteMessage },
  'chat.getPermalink': { scopes: [], tier: 'special', run: getPermalink },
};

function postMessage({ platform, args }: Call): Json {
  const { app, workspace } = platform;
  const conversation = requirePostable(platform, args.required('channel'));
  const content = contentOf(args);
  const threadTs = threadOf(conversation, args.text('thread_ts'));
  const message = workspace.post(conversation, {
    text: '',
    ...content,
    author: app.botUserId,
    isBots: true,
    threadTs,
  });
  return { channel: conversation.id, ts: message.ts, message: messagePayload(platform, conversation, message) };
}

function postEphemeral({ platform, args }: Call): Json {
  const { app, workspace } = platform;
  const conversation = requireMembership(platform, args.required('channel'));
  const user = args.required('user');
  if (!conversation.members.has(user) || workspace.users.get(user)?.isDeactivated) {
    throw new ApiError('user_not_in_channel');
  }
  if (conversation.isArchived) throw new ApiError('is_archived');
  const content = contentOf(args);
  const threadTs = threadOf(conversation, args.text('thread_ts'));
  const author = app.botUserId;
  const message = workspace.post(conversation, {
    text: '',
    ...content,
    author,
    isBots: true,
    threadTs,
    visibleTo: user,
  });
  return { message_ts: message.ts };
}

function updateMessage(call: Call): Json {
  const { platform, args } = call;
  const { conversation, message } = ownMessage(call, 'cant_update_message');
  const content = contentOf(args, checkUpdate);
  const isSeenAsEdited = message.blocks.length === 0;
  Object.assign(message, content, isSeenAsEdited && { editedTs: platform.workspace.nextTs() });
  platform.workspace.changed();
  const payload = messagePayload(platform, conversation, message);
  return { channel: conversation.id, ts: message.ts, text: message.text, message: payload };
}

function deleteMessage(call: Call): Json {
  const { conversation, message } = ownMessage(call, 'cant_delete_message');
  removeMessage(conversation, message);
  call.platform.workspace.changed();
  return { channel: conversation.id, ts: message.ts };
}

function getPermalink({ platform, args }: Call): Json {
  const conversation = requireConversation(platform, args.required('channel'));
  const ts = args.required('message_ts');
  if (!findSharedMessage(conversation, ts)) throw new ApiError('message_not_found');
  const permalink = `${platform.url}/archives/${conversation.id}/p${ts.replace('.', '')}`;
  return { channel: conversation.id, permalink };
}

function ownMessage({ platform, args }: Call, refusal: string): { conversation: Conversation; message: Message } {
  const conversation = requireConversation(platform, args.required('channel'));
  const message = findSharedMessage(conversation, args.required('ts'));
  if (!message || message.isTombstone) throw new ApiError('message_not_found');
  if (message.author !== platform.app.botUserId) throw new ApiError(refusal);
  if (conversation.isArchived) throw new ApiError('is_archived');
  return { conversation, message };
}

/** A reply to a reply goes into the same thread. */
function threadOf(conversation: Conversation, asked: string | undefined): string | null {
  if (!asked) return null;
  const parent = findSharedMessage(conversation, asked);
  if (!parent) throw new ApiError('thread_not_found');
  return parent.threadTs ?? parent.ts;
}
