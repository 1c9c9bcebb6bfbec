import type { ReactElement } from 'react';
import type { SeenConversation } from '../../desk-api.ts';
import { conversationWithBot, useDesk } from '../desk/desk.ts';
import { ConversationLink } from './conversation-link.tsx';

export function ConversationList({ tab }: { tab: string }) {
  const { sight, here } = useDesk();
  const withBot = conversationWithBot(sight);
  const channels = sight.conversations.filter(({ kind }) => kind !== 'direct');
  const people = sight.conversations.filter((one) => one.kind === 'direct' && one !== withBot);
  const linkTo = (conversation: SeenConversation) => (
    <ConversationLink
      key={conversation.id}
      conversation={conversation}
      isHere={conversation.id === here && tab !== 'home'}
    />
  );
  return (
    <>
      <h2>Channels</h2>
      <ul>{channels.filter(({ isMember }) => isMember).map(linkTo)}</ul>
      <OtherChannels>{channels.filter(({ isMember }) => !isMember).map(linkTo)}</OtherChannels>
      <h2>Private messages</h2>
      <ul>{[withBot, ...people].filter((one) => one !== undefined).map(linkTo)}</ul>
      {withBot && (
        <>
          <h2>Apps</h2>
          <ul>
            <ConversationLink
              conversation={{ ...withBot, unread: 0 }}
              isHere={withBot.id === here && tab === 'home'}
              tab="home"
            />
          </ul>
        </>
      )}
    </>
  );
}

function OtherChannels({ children }: { children: ReactElement[] }) {
  if (children.length === 0) return null;
  return (
    <details className="other-channels">
      <summary>{children.length} more to join</summary>
      <ul>{children}</ul>
    </details>
  );
}
