import type { Json } from '../json.ts';
import { conversationPayload } from '../payloads/conversation.ts';
import { escapeEntities } from '../typed-text.ts';
import { writeTopic } from '../workspace/channel-marks.ts';
import { type Conversation, isOpenTo } from '../workspace/conversations.ts';
import { ApiError, invalidArguments } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';
import { history, replies } from './history.ts';
import { pageOf } from './page.ts';
import {
  openDirect,
  requireConversation,
  requireMembership,
  requireScope,
  requireScopeFor,
  requireUser,
} from './reach.ts';

const readScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const historyScopes = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const topicScopesOf = {
  channel: ['channels:write.topic', 'channels:manage'],
  'private-channel': ['groups:write.topic', 'groups:write'],
};
const topicScopes = Object.values(topicScopesOf).flat();
const topicAllowed = 250;

export const conversationMethods: Record<string, ApiMethod> = {
  'conversations.info': { scopes: readScopes, tier: 50, run: conversationInfo },
  'conversations.list': { scopes: readScopes, tier: 20, run: listConversations },
  'conversations.members': { scopes: readScopes, tier: 100, run: listMembers },
  'conversations.open': { scopes: ['im:write', 'mpim:write'], tier: 50, run: openConversation },
  'conversations.history': { scopes: historyScopes, tier: 50, run: history },
  'conversations.replies': { scopes: historyScopes, tier: 50, run: replies },
  'conversations.setTopic': { scopes: topicScopes, tier: 20, run: setTopic },
  'conversations.join': { scopes: ['channels:join'], tier: 50, run: joinConversation },
};

function conversationInfo({ platform, args }: Call): Json {
  const conversation = requireConversation(platform, args.required('channel'));
  requireScopeFor(platform, conversation, 'read');
  return { channel: conversationPayload(platform, conversation) };
}

const kindOf: Record<string, Conversation['kind'] | undefined> = {
  public_channel: 'channel',
  private_channel: 'private-channel',
  im: 'direct',
};

const scopeOfType: Record<string, string> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

function listConversations({ platform, args }: Call): Json {
  const { app, workspace } = platform;
  const types = args.text('types') ? args.ids('types') : ['public_channel'];
  for (const type of types) {
    const scope = scopeOfType[type];
    if (!scope) throw new ApiError('invalid_types');
    requireScope(app.scopes, scope);
  }
  const kinds = types.map((type) => kindOf[type]);
  const found = [...workspace.conversations.values()].filter((conversation) => {
    const isWanted = kinds.includes(conversation.kind) && isOpenTo(conversation, app.botUserId);
    return isWanted && !(args.flag('exclude_archived') && conversation.isArchived);
  });
  const [page, next] = pageOf(found, args, 100);
  return { channels: page.map((conversation) => conversationPayload(platform, conversation)), ...next };
}

function listMembers({ platform, args }: Call): Json {
  const conversation = requireConversation(platform, args.required('channel'));
  requireScopeFor(platform, conversation, 'read');
  const [members, next] = pageOf([...conversation.members], args, 100);
  return { members, ...next };
}

function openConversation({ platform, args }: Call): Json {
  const [user, ...others] = args.ids('users');
  if (!user) throw invalidArguments('missing required field: users');
  requireScope(platform.app.scopes, others.length > 0 ? 'mpim:write' : 'im:write');
  if (others.length > 0) throw new ApiError('method_not_supported_for_channel_type');
  const known = requireUser(platform, user);
  if (known.isDeactivated) throw new ApiError('user_disabled');
  const direct = openDirect(platform, known);
  const channel = args.flag('return_im') ? conversationPayload(platform, direct) : { id: direct.id };
  return { channel };
}

function setTopic({ platform, args }: Call): Json {
  const { app, workspace, now } = platform;
  const conversation = requireConversation(platform, args.required('channel'));
  if (conversation.kind === 'direct') throw new ApiError('method_not_supported_for_channel_type');
  requireScope(app.scopes, ...topicScopesOf[conversation.kind]);
  requireMembership(platform, conversation.id);
  const topic = args.text('topic');
  if (topic === undefined) throw invalidArguments('missing required field: topic');
  if (conversation.isArchived) throw new ApiError('is_archived');
  if (topic.length > topicAllowed) throw new ApiError('too_long');
  writeTopic(workspace, conversation, escapeEntities(topic), app.botUserId, Math.floor(now().epochMilliseconds / 1000));
  return { channel: conversationPayload(platform, conversation) };
}

function joinConversation({ platform, args }: Call): Json {
  const conversation = requireConversation(platform, args.required('channel'));
  if (conversation.kind !== 'channel') throw new ApiError('method_not_supported_for_channel_type');
  if (conversation.isArchived) throw new ApiError('is_archived');
  conversation.members.add(platform.app.botUserId);
  platform.workspace.changed();
  return { channel: conversationPayload(platform, conversation) };
}
