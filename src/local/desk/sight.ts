import type { SeenConversation, SeenMessage, SeenModal, SeenPerson, Sight } from '../desk-api.ts';
import { listOf } from '../json.ts';
import type { Platform } from '../platform.ts';
import { type Conversation, isOpenTo } from '../workspace/conversations.ts';
import { isVisibleTo, type Message } from '../workspace/messages.ts';
import type { User } from '../workspace/users.ts';
import type { OpenView } from '../workspace/views.ts';

/** All that one person sees, with one conversation's messages. */
export function sightOf(platform: Platform, person: User, conversationId: string | null): Omit<Sight, 'clock' | 'bot'> {
  const { app, workspace } = platform;
  const { slash_commands = [], shortcuts = [] } = app.manifest.features ?? {};
  const conversation = workspace.conversations.get(conversationId ?? '');
  const home = workspace.views.homeOf(person.id);
  return {
    revision: workspace.revision,
    workspace: { id: workspace.id, name: workspace.name },
    me: seenPerson(person),
    people: [...workspace.users.values()].map(seenPerson),
    userGroups: [...workspace.userGroups.values()].map(({ id, handle }) => ({ id, handle })),
    conversations: seenConversations(platform, person),
    messages: conversation && canSee(person, conversation) ? seenMessages(platform, person, conversation) : [],
    home: home ? { hash: home.hash, blocks: listOf(home.view.blocks) } : null,
    modals: workspace.views.modalsOf(person.id).map(seenModal),
    commands: slash_commands.map(({ command, description, usage_hint = null }) => ({
      command,
      description,
      usage_hint,
    })),
    shortcuts,
    notices: workspace.notices(person.id),
  };
}

function seenPerson({ handle: _, ...person }: User): SeenPerson {
  return person;
}

function seenConversations({ workspace }: Platform, person: User): SeenConversation[] {
  const seen = [...workspace.conversations.values()].filter((conversation) => canSee(person, conversation));
  const shown = seen.map((conversation) => seenConversation(workspace.users, person, conversation));
  return shown.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

function rank({ kind }: SeenConversation): number {
  return kind === 'direct' ? 1 : 0;
}

/** Guests and people from elsewhere know only of what they are in. */
function canSee(person: User, conversation: Conversation): boolean {
  const isOutsider = person.isGuest || person.isForeign;
  return isOutsider ? conversation.members.has(person.id) : isOpenTo(conversation, person.id);
}

function seenConversation(users: Map<string, User>, person: User, conversation: Conversation): SeenConversation {
  const { id, kind, topic, members, isArchived, pins } = conversation;
  const other = kind === 'direct' ? members.values().find((member) => member !== person.id) : undefined;
  return {
    id,
    kind,
    name: other ? (users.get(other)?.name ?? '') : conversation.name,
    topic,
    with: other ?? null,
    members: [...members],
    isMember: members.has(person.id),
    isArchived,
    unread: unreadOf(person, conversation),
    pinned: pins.map(({ ts }) => ts),
  };
}

function unreadOf(person: User, { members, messages, read }: Conversation): number {
  if (!members.has(person.id)) return 0;
  const readTo = read.get(person.id) ?? '';
  const isUnread = (message: Message) =>
    message.ts > readTo && message.threadTs === null && isVisibleTo(message, person.id);
  return messages.filter(isUnread).length;
}

function seenMessages(platform: Platform, person: User, conversation: Conversation): SeenMessage[] {
  const visible = conversation.messages.filter((message) => isVisibleTo(message, person.id));
  const threads = Map.groupBy(visible, ({ threadTs }) => threadTs);
  return visible.map((message) => ({
    ts: message.ts,
    thread_ts: message.threadTs,
    author: message.author,
    text: message.text,
    blocks: message.blocks,
    attachments: message.attachments,
    files: message.files.flatMap((id) => seenFile(platform, id)),
    edited: message.editedTs !== null,
    ephemeral: message.visibleTo !== null,
    replies: threads.get(message.ts)?.length ?? 0,
    reactions: message.reactions,
    isNote: message.subtype !== null,
  }));
}

function seenFile({ workspace, url }: Platform, id: string): SeenMessage['files'] {
  const file = workspace.files.get(id);
  if (!file) return [];
  return [{ id, name: file.title, size: file.size, url: `${url}/files/${id}/${encodeURIComponent(file.name)}` }];
}

function seenModal({ id, hash, view, errors }: OpenView): SeenModal {
  return { id, hash, view, errors };
}
