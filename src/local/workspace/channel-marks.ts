import type { Conversation } from './conversations.ts';
import type { Workspace } from './workspace.ts';

/** Slack's page on pins names the error, not the number. */
export const mostPins = 100;

/** Pins a message, and leaves the line that Slack leaves; false where it is pinned already. */
export function pinMessage(
  workspace: Workspace,
  conversation: Conversation,
  ts: string,
  by: string,
  at: number,
): boolean {
  if (conversation.pins.some((pin) => pin.ts === ts)) return false;
  conversation.pins.push({ ts, by, at });
  note(workspace, conversation, by, 'pinned_item', 'pinned a message to this channel.');
  return true;
}

/** False where it is not pinned. */
export function unpinMessage(workspace: Workspace, conversation: Conversation, ts: string): boolean {
  const left = conversation.pins.filter((pin) => pin.ts !== ts);
  if (left.length === conversation.pins.length) return false;
  conversation.pins = left;
  workspace.changed();
  return true;
}

/** Writes a topic, which is escaped already, and leaves the line that Slack leaves; the same topic again leaves none. */
export function writeTopic(
  workspace: Workspace,
  conversation: Conversation,
  topic: string,
  by: string,
  at: number,
): void {
  if (conversation.topic === topic) return;
  Object.assign(conversation, { topic, topicSet: { by, at } });
  note(
    workspace,
    conversation,
    by,
    'channel_topic',
    topic ? `set the channel topic: ${topic}` : 'cleared the channel topic',
  );
}

function note(workspace: Workspace, conversation: Conversation, by: string, subtype: string, text: string): void {
  const isBots = workspace.users.get(by)?.isBot ?? false;
  workspace.post(conversation, { author: by, text, subtype, isBots });
}
