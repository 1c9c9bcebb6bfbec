import type { CompanyChannel } from '../company.ts';
import type { Message } from './messages.ts';

export interface Conversation {
  id: string;
  kind: 'channel' | 'private-channel' | 'direct';
  name: string;
  /** Escaped, as Slack keeps it. */
  topic: string;
  /** Who wrote it, and when; null where it was there from the start. */
  topicSet: { by: string; at: number } | null;
  members: Set<string>;
  isArchived: boolean;
  /** In the order they were posted, replies and what only one person sees among them. */
  messages: Message[];
  pins: Pin[];
  /** How far each person has read: a ts. */
  read: Map<string, string>;
}

interface Pin {
  ts: string;
  by: string;
  at: number;
}

export function channelOf(channel: CompanyChannel, botUserId: string): Conversation {
  const bot = channel.hasBot === false ? [] : [botUserId];
  return {
    ...emptyConversation(channel.id, channel.isPrivate ? 'private-channel' : 'channel', channel.name),
    topic: channel.topic ?? '',
    members: new Set([...channel.members, ...bot]),
  };
}

export function directOf(id: string, members: string[]): Conversation {
  return { ...emptyConversation(id, 'direct', ''), members: new Set(members) };
}

function emptyConversation(id: string, kind: Conversation['kind'], name: string): Conversation {
  const topic = { topic: '', topicSet: null };
  return { id, kind, name, ...topic, members: new Set(), isArchived: false, messages: [], pins: [], read: new Map() };
}

/** Whether someone who is not in it can find it all the same. */
export function isOpenTo(conversation: Conversation, userId: string): boolean {
  return conversation.kind === 'channel' || conversation.members.has(userId);
}
