import type { MouseEvent } from 'react';
import type { SeenConversation } from '../../desk-api.ts';
import { Avatar } from '../avatar.tsx';
import { useDesk } from '../desk/desk.ts';
import { addressTo, go } from '../desk/use-address.ts';

interface Props {
  conversation: SeenConversation;
  isHere: boolean;
  tab?: string;
}

export function ConversationLink({ conversation, isHere, tab = '' }: Props) {
  const { id, name, unread, isArchived } = conversation;
  const to = { in: id, tab };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <li>
      <a
        className="conversation-link"
        href={addressTo(to)}
        data-unread={unread > 0}
        data-archived={isArchived}
        aria-current={isHere ? 'page' : undefined}
        onClick={onClick}
      >
        <Sign conversation={conversation} />
        <span className="conversation-name">{tab === 'home' ? `${name}: Home` : name}</span>
        {unread > 0 && (
          <span className="badge">
            {unread}
            <span className="unseen"> unread</span>
          </span>
        )}
      </a>
    </li>
  );
}

const signs = { channel: '#', 'private-channel': '🔒' };

function Sign({ conversation }: { conversation: SeenConversation }) {
  const { sight } = useDesk();
  if (conversation.kind !== 'direct') {
    return (
      <span className="conversation-sign" aria-hidden="true">
        {signs[conversation.kind]}
      </span>
    );
  }
  const isBot = conversation.with === sight.bot.id;
  return <Avatar id={conversation.with ?? ''} name={conversation.name} isBot={isBot} size="small" />;
}
