import type { Platform } from '../platform.ts';
import { type Conversation, isOpenTo } from '../workspace/conversations.ts';
import type { User } from '../workspace/users.ts';
import { ApiError } from './api-error.ts';

/** A conversation that the bot may know of. */
export function requireConversation({ app, workspace }: Platform, id: string): Conversation {
  const conversation = workspace.conversations.get(id);
  if (!conversation || !isOpenTo(conversation, app.botUserId)) throw new ApiError('channel_not_found');
  return conversation;
}

export function requireMembership(platform: Platform, id: string): Conversation {
  const conversation = requireConversation(platform, id);
  if (!conversation.members.has(platform.app.botUserId)) throw new ApiError('not_in_channel');
  return conversation;
}

/** Where the bot may post: by a user's id it is their private messages. */
export function requirePostable(platform: Platform, id: string): Conversation {
  const { app, workspace } = platform;
  const user = workspace.users.get(id);
  if (user) return openDirect(platform, user);
  const conversation = requireConversation(platform, id);
  if (conversation.isArchived) throw new ApiError('is_archived');
  if (!conversation.members.has(app.botUserId) && !app.scopes.has('chat:write.public')) {
    throw new ApiError('not_in_channel');
  }
  return conversation;
}

export function openDirect({ app, workspace }: Platform, user: User): Conversation {
  if (user.isBot) throw new ApiError('cannot_dm_bot');
  if (user.isForeign) throw new ApiError('user_not_visible');
  if (user.isDeactivated) throw new ApiError('channel_not_found');
  return workspace.direct(user.id, app.botUserId);
}

export function requireUser({ workspace }: Platform, id: string): User {
  const user = workspace.users.get(id);
  if (!user) throw new ApiError('user_not_found');
  return user;
}

/** The scope depends on the kind of conversation; one of the whole family is needed to call the method at all. */
export function requireScopeFor({ app }: Platform, { kind }: Conversation, verb: 'read' | 'history'): void {
  const family = { channel: 'channels', 'private-channel': 'groups', direct: 'im' };
  requireScope(app.scopes, `${family[kind]}:${verb}`);
}

export function requireScope(granted: ReadonlySet<string>, ...needed: string[]): void {
  if (needed.length === 0 || needed.some((scope) => granted.has(scope))) return;
  throw new ApiError('missing_scope', { needed: needed.join(','), provided: [...granted].join(',') });
}
