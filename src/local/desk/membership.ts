import { tellBot } from '../delivery/events.ts';
import type { Act, Answer } from '../desk-api.ts';
import type { Platform } from '../platform.ts';
import type { Conversation } from '../workspace/conversations.ts';
import type { User } from '../workspace/users.ts';
import { done, refused } from './answers.ts';

type InviteAct = Extract<Act, { kind: 'invite' }>;
type ChannelAct = Extract<Act, { kind: 'join' | 'leave' }>;

export async function join(platform: Platform, person: User, act: ChannelAct): Promise<Answer> {
  const channel = platform.workspace.conversations.get(act.conversation);
  if (channel?.kind !== 'channel' || person.isGuest || person.isForeign)
    return refused('You cannot join that channel.');
  await addMember(platform, channel, person.id);
  return done;
}

export async function leave(platform: Platform, person: User, act: ChannelAct): Promise<Answer> {
  const channel = platform.workspace.conversations.get(act.conversation);
  if (!channel || channel.kind === 'direct') return refused('You cannot leave that.');
  await removeMember(platform, channel, person.id);
  return done;
}

/** Brings someone, or the bot, into a channel. */
export async function invite(platform: Platform, person: User, act: InviteAct): Promise<Answer> {
  const { workspace } = platform;
  const channel = workspace.conversations.get(act.conversation);
  const invited = workspace.user(act.person);
  if (!channel?.members.has(person.id) || !invited) return refused('You cannot invite them there.');
  await addMember(platform, channel, invited.id, person.id);
  return done;
}

async function addMember(platform: Platform, channel: Conversation, user: string, inviter?: string): Promise<void> {
  channel.members.add(user);
  platform.workspace.changed();
  const event = { type: 'member_joined_channel', ...membershipOf(platform, channel, user) };
  if (isHeard(platform, channel, user)) await tellBot(platform, inviter ? { ...event, inviter } : event);
}

export async function removeMember(platform: Platform, channel: Conversation, user: string): Promise<void> {
  const wasHeard = isHeard(platform, channel, user);
  channel.members.delete(user);
  platform.workspace.changed();
  if (!wasHeard) return;
  await tellBot(platform, { type: 'member_left_channel', ...membershipOf(platform, channel, user) });
  if (user !== platform.app.botUserId) return;
  await tellBot(platform, { type: channel.kind === 'channel' ? 'channel_left' : 'group_left', channel: channel.id });
}

function membershipOf({ workspace }: Platform, { id, kind }: Conversation, user: string) {
  return { user, channel: id, channel_type: kind === 'channel' ? 'C' : 'G', team: workspace.id };
}

/** The bot hears of its own comings and goings, and of others' where it is. */
function isHeard({ app }: Platform, { members }: Conversation, user: string): boolean {
  return user === app.botUserId || members.has(app.botUserId);
}
