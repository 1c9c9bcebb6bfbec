import type { Json } from '../json.ts';

export interface Message {
  ts: string;
  /** The ts of the thread's first message, when this is a reply. */
  threadTs: string | null;
  author: string;
  isBots: boolean;
  /** Escaped mrkdwn. */
  text: string;
  blocks: Json[];
  attachments: Json[];
  metadata: Json | null;
  files: string[];
  editedTs: string | null;
  /** The one person who sees it, when it is ephemeral. */
  visibleTo: string | null;
  reactions: { name: string; people: string[] }[];
  /** What happened, in Slack's word, where the message only says that, such as channel_topic. */
  subtype: string | null;
  /** Its first message was deleted and replies are left. */
  isTombstone: boolean;
}

/** Where messages stand. */
interface Messages {
  messages: Message[];
}

export type Draft = Pick<Message, 'author' | 'text'> & Partial<Message>;

export function messageOf(draft: Draft, ts: string): Message {
  return {
    threadTs: null,
    isBots: false,
    blocks: [],
    attachments: [],
    metadata: null,
    files: [],
    editedTs: null,
    visibleTo: null,
    reactions: [],
    subtype: null,
    isTombstone: false,
    ...draft,
    ts,
  };
}

export function findMessage({ messages }: Messages, ts: string): Message | undefined {
  return messages.findLast((message) => message.ts === ts);
}

/** One that everybody in the conversation can see. */
export function findSharedMessage(conversation: Messages, ts: string): Message | undefined {
  const message = findMessage(conversation, ts);
  return message?.visibleTo === null ? message : undefined;
}

export function repliesTo({ messages }: Messages, ts: string): Message[] {
  return messages.filter((message) => message.threadTs === ts && message.visibleTo === null);
}

export function isVisibleTo(message: Message, userId: string): boolean {
  return message.visibleTo === null || message.visibleTo === userId;
}

/** A message that has replies leaves a mark in its place. */
export function removeMessage(conversation: Messages & { pins: { ts: string }[] }, message: Message): void {
  if (repliesTo(conversation, message.ts).length > 0) {
    Object.assign(message, { text: 'This message was deleted.', blocks: [], attachments: [], isTombstone: true });
    return;
  }
  conversation.messages.splice(conversation.messages.indexOf(message), 1);
  const pin = conversation.pins.findIndex(({ ts }) => ts === message.ts);
  if (pin >= 0) conversation.pins.splice(pin, 1);
}
