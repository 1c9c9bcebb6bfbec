import type { SeenConversation } from '../../desk-api.ts';
import { Text } from '../blocks/text.tsx';
import { useDesk } from '../desk/desk.ts';
import { Members } from './members.tsx';
import { Pins } from './pins.tsx';

interface Props {
  conversation: SeenConversation | undefined;
  onMenu: () => void;
}

export function ConversationHeader({ conversation, onMenu }: Props) {
  const { sight } = useDesk();
  const unread = sight.conversations.some((one) => one.unread > 0 && one !== conversation);
  return (
    <header className="conversation-head">
      <button type="button" className="icon-button menu-button" data-unread={unread} aria-label="Menu" onClick={onMenu}>
        ☰
      </button>
      {conversation && <Title conversation={conversation} />}
    </header>
  );
}

function Title({ conversation }: { conversation: SeenConversation }) {
  const { kind, name, topic } = conversation;
  const sign = { channel: '#', 'private-channel': '🔒 ', direct: '' }[kind];
  return (
    <>
      <div className="conversation-title">
        <h1>
          {sign}
          {name}
        </h1>
        {topic && (
          <div className="topic">
            <Text of={{ type: 'mrkdwn', text: topic }} />
          </div>
        )}
      </div>
      {kind !== 'direct' && (
        <>
          <Pins conversation={conversation} />
          <Members conversation={conversation} />
        </>
      )}
    </>
  );
}
