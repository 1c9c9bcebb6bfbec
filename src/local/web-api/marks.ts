import type { Json } from '../json.ts';
import { messagePayload } from '../payloads/message.ts';
import { mostPins, pinMessage, unpinMessage } from '../workspace/channel-marks.ts';
import type { Conversation } from '../workspace/conversations.ts';
import { findSharedMessage, type Message } from '../workspace/messages.ts';
import { ApiError } from './api-error.ts';
import type { ApiMethod, Call } from './call.ts';
import { requireMembership } from './reach.ts';

/** Pins and reactions. */
export const markMethods: Record<string, ApiMethod> = {
  'pins.add': { scopes: ['pins:write'], tier: 20, run: addPin },
  'pins.remove': { scopes: ['pins:write'], tier: 20, run: removePin },
  'pins.list': { scopes: ['pins:read'], tier: 20, run: listPins },
  'reactions.add': { scopes: ['reactions:write'], tier: 50, run: addReaction },
};

function addPin(call: Call): Json {
  const { conversation, message } = pinnable(call);
  const { app, now, workspace } = call.platform;
  if (message.subtype) throw new ApiError('not_pinnable');
  const isFull = conversation.pins.length >= mostPins && !conversation.pins.some(({ ts }) => ts === message.ts);
  if (isFull) throw new ApiError('too_many_pins');
  const at = Math.floor(now().epochMilliseconds / 1000);
  if (!pinMessage(workspace, conversation, message.ts, app.botUserId, at)) throw new ApiError('already_pinned');
  return {};
}

function removePin(call: Call): Json {
  const { conversation, message } = pinnable(call);
  if (!unpinMessage(call.platform.workspace, conversation, message.ts)) throw new ApiError('no_pin');
  return {};
}

function listPins({ platform, args }: Call): Json {
  const conversation = requireMembership(platform, args.required('channel'));
  const items = conversation.pins.flatMap(({ ts, by, at }) => {
    const message = findSharedMessage(conversation, ts);
    if (!message) return [];
    const pinned = messagePayload(platform, conversation, message);
    return [{ type: 'message', channel: conversation.id, created: at, created_by: by, message: pinned }];
  });
  return { items };
}

function addReaction(call: Call): Json {
  const { message } = marked(call);
  const { app, workspace } = call.platform;
  const name = call.args.required('name');
  const known = message.reactions.find((reaction) => reaction.name === name);
  if (known?.people.includes(app.botUserId)) throw new ApiError('already_reacted');
  if (known) known.people.push(app.botUserId);
  else message.reactions.push({ name, people: [app.botUserId] });
  workspace.changed();
  return {};
}

function pinnable(call: Call): ReturnType<typeof marked> {
  const timestamp = call.args.text('timestamp');
  if (!timestamp) throw new ApiError('no_item_specified');
  if (!/^\d+\.\d+$/.test(timestamp)) throw new ApiError('bad_timestamp');
  return marked(call);
}

function marked({ platform, args }: Call): { conversation: Conversation; message: Message } {
  const conversation = requireMembership(platform, args.required('channel'));
  if (conversation.isArchived) throw new ApiError('is_archived');
  const message = findSharedMessage(conversation, args.required('timestamp'));
  if (!message || message.isTombstone) throw new ApiError('message_not_found');
  return { conversation, message };
}
