import { type ReactNode, useEffect } from 'react';
import type { SeenConversation, SeenMessage } from '../../desk-api.ts';
import { conversationCalled, conversationWithBot, useDesk } from '../desk/desk.ts';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import { Home } from './home.tsx';
import { MessageList } from './message-list.tsx';
import { Tabs } from './tabs.tsx';
import { ThreadPanel } from './thread-panel.tsx';

interface Props {
  thread: string;
  tab: string;
  /** Null while they are fetched. */
  messages: SeenMessage[] | null;
  notices: ReactNode;
  onMenu: () => void;
}

/** What is open: a conversation, with a thread beside it, or the bot's Home. */
export function Conversation({ thread, tab, messages, notices, onMenu }: Props) {
  const { sight, here } = useDesk();
  const conversation = conversationCalled(sight, here);
  const isWithBot = conversation !== undefined && conversation === conversationWithBot(sight);
  const isHome = isWithBot && tab === 'home';

  return (
    <>
      <main className="conversation">
        <ConversationHeader conversation={conversation} onMenu={onMenu} />
        {isWithBot && <Tabs isHome={isHome} />}
        {notices}
        {isHome ? <Home /> : conversation && <Talk conversation={conversation} messages={messages} />}
        {!conversation && <p className="empty">Choose a conversation.</p>}
      </main>
      {thread && messages && !isHome && <ThreadPanel messages={messages} thread={thread} />}
    </>
  );
}

function Talk({ conversation, messages }: { conversation: SeenConversation; messages: SeenMessage[] | null }) {
  const { act } = useDesk();
  const { id, unread } = conversation;
  useEffect(() => {
    if (unread > 0) void act({ kind: 'read', conversation: id });
  }, [id, unread, act]);

  return (
    <>
      <MessageList conversation={conversation} messages={messages?.filter(isInChannel) ?? null} />
      <Foot conversation={conversation} />
    </>
  );
}

function isInChannel({ ts, thread_ts }: SeenMessage): boolean {
  return thread_ts === null || thread_ts === ts;
}

function Foot({ conversation }: { conversation: SeenConversation }) {
  const { act } = useDesk();
  const { id, name, kind, isMember, isArchived } = conversation;
  if (isArchived) return <p className="foot-note">This channel is archived.</p>;
  if (isMember)
    return <Composer conversation={id} label={kind === 'direct' ? `Message ${name}` : `Message #${name}`} />;
  return (
    <p className="foot-note">
      <span>
        You are looking at <strong>#{name}</strong>.
      </span>
      <button type="button" className="button button-primary" onClick={() => act({ kind: 'join', conversation: id })}>
        Join channel
      </button>
    </p>
  );
}
