import type { Place, ViewValues } from '../desk-api.ts';
import { type Json, listOf } from '../json.ts';
import { channelNamePayload } from '../payloads/conversation.ts';
import { messagePayload } from '../payloads/message.ts';
import { viewPayload } from '../payloads/view.ts';
import type { Platform } from '../platform.ts';
import { valuesOf } from '../view-values.ts';
import { findMessage, isVisibleTo } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import type { OpenView } from '../workspace/views.ts';

/** What stands at a place: its blocks, how a payload speaks of it, and the view if it is one. */
export interface Placed {
  blocks: Json[];
  view: OpenView | null;
  conversation: string | null;
  payload(values: ViewValues): Json;
}

/** What this person has before them there; a modal only while it is in front. */
export function placed(platform: Platform, person: User, place: Place): Placed | undefined {
  const { views } = platform.workspace;
  if (place.in === 'message') return placedMessage(platform, person, place.conversation, place.ts);
  if (place.in === 'home') return placedView(platform, views.homeOf(person.id));
  const top = views.modalsOf(person.id).at(-1);
  return top?.id === place.view ? placedView(platform, top) : undefined;
}

function placedView(platform: Platform, view: OpenView | undefined): Placed | undefined {
  if (!view) return undefined;
  const payload = (): Json => ({
    container: { type: 'view', view_id: view.id },
    view: viewPayload(platform, view),
  });
  return { blocks: listOf(view.view.blocks), view, conversation: view.conversation, payload };
}

function placedMessage(platform: Platform, person: User, id: string, ts: string): Placed | undefined {
  const conversation = platform.workspace.conversations.get(id);
  const message = conversation && findMessage(conversation, ts);
  if (!message || !isVisibleTo(message, person.id)) return undefined;
  const blocks = [...message.blocks, ...message.attachments.flatMap((attachment) => listOf(attachment.blocks))];
  const isEphemeral = message.visibleTo !== null;
  const target = { conversation: id, person: person.id, message: ts };
  const payload = (values: ViewValues): Json => ({
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
    channel: channelNamePayload(conversation),
    ...(!isEphemeral && { message: messagePayload(platform, conversation, message) }),
    state: { values: valuesOf(blocks, values, id) },
    response_url: platform.url + platform.responseUrls.issue(target),
  });
  return { blocks, view: null, conversation: id, payload };
}
