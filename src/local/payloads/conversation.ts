import type { Json } from '../json.ts';
import type { Platform } from '../platform.ts';
import type { Conversation } from '../workspace/conversations.ts';

/** As conversations.info gives it to the bot. */
export function conversationPayload({ app, workspace }: Platform, conversation: Conversation): Json {
  const { id, kind, name, topic, topicSet, members, isArchived } = conversation;
  if (kind === 'direct') {
    const user = members.values().find((member) => member !== app.botUserId);
    return {
      id,
      created: 0,
      is_im: true,
      is_archived: false,
      is_org_shared: false,
      user,
      context_team_id: workspace.id,
    };
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: kind === 'channel',
    is_group: kind === 'private-channel',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private-channel',
    is_archived: isArchived,
    is_general: name === 'general',
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    is_member: members.has(app.botUserId),
    created: 0,
    creator: 'USLACKBOT',
    context_team_id: workspace.id,
    topic: { value: topic, creator: topicSet?.by ?? '', last_set: topicSet?.at ?? 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: members.size,
  };
}

/** The channel as interactions name it. */
export function channelNamePayload({ id, kind, name }: Conversation): { id: string; name: string } {
  const shown = { channel: name, 'private-channel': 'privategroup', direct: 'directmessage' };
  return { id, name: shown[kind] };
}
