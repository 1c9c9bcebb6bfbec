import type { Json } from '../json.ts';
import { messagePayload } from '../payloads/message.ts';
import type { Platform } from '../platform.ts';
import type { Conversation } from '../workspace/conversations.ts';
import { findSharedMessage, type Message, repliesTo } from '../workspace/messages.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import type { Call } from './call.ts';
import { pageOf } from './page.ts';
import { requireMembership, requireScopeFor } from './reach.ts';

/** Newest first, without replies. */
export function history({ platform, args }: Call): Json {
  const conversation = readable(platform, args);
  const found = conversation.messages.filter((message) => {
    return message.visibleTo === null && message.threadTs === null && isWithin(message, args);
  });
  return pageOfMessages(platform, conversation, found.reverse(), args);
}

/** Oldest first, the thread's first message at the head. */
export function replies({ platform, args }: Call): Json {
  const conversation = readable(platform, args);
  const asked = findSharedMessage(conversation, args.required('ts'));
  const parent = asked?.threadTs ? findSharedMessage(conversation, asked.threadTs) : asked;
  if (!parent) throw new ApiError('thread_not_found');
  const found = [parent, ...repliesTo(conversation, parent.ts).filter((message) => isWithin(message, args))];
  return pageOfMessages(platform, conversation, found, args);
}

function readable(platform: Platform, args: Arguments): Conversation {
  const conversation = requireMembership(platform, args.required('channel'));
  requireScopeFor(platform, conversation, 'history');
  return conversation;
}

function isWithin({ ts }: Message, args: Arguments): boolean {
  const edges = [args.text('oldest'), args.text('latest')];
  const isOnEdge = edges.includes(ts);
  const [oldest = '0', latest = '99999999999'] = edges;
  return isOnEdge ? args.flag('inclusive') : Number(ts) > Number(oldest) && Number(ts) < Number(latest);
}

function pageOfMessages(platform: Platform, conversation: Conversation, found: Message[], args: Arguments): Json {
  const [page, next] = pageOf(found, args, 100);
  const isWhole = args.flag('include_all_metadata');
  const messages = page.map((message) => ({
    ...messagePayload(platform, conversation, message),
    ...(message.metadata && { metadata: isWhole ? message.metadata : { event_type: message.metadata.event_type } }),
  }));
  return { messages, has_more: page.at(-1) !== found.at(-1), ...next };
}
