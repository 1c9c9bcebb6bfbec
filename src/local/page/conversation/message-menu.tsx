import type { SeenMessage } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';
import { Menu } from '../menu.tsx';

interface Props {
  message: SeenMessage;
  conversation: string;
  isPinned: boolean;
  isInThread: boolean;
}

export function MessageMenu({ message: { ts, ephemeral, isNote }, conversation, isPinned, isInThread }: Props) {
  const { sight, act } = useDesk();
  if (ephemeral || isNote) return null;
  const shortcuts = sight.shortcuts.filter(({ type }) => type === 'message');
  const pin = {
    key: 'pin',
    label: isPinned ? 'Unpin' : 'Pin to this channel',
    onSelect: () => void act({ kind: isPinned ? 'unpin' : 'pin', conversation, ts }),
  };
  const ofBot = shortcuts.map(({ callback_id, name, description }) => ({
    key: callback_id,
    label: name,
    hint: description,
    onSelect: () => void act({ kind: 'shortcut', callback_id, message: { conversation, ts } }),
  }));
  const items = [...ofBot, pin];
  return (
    <div className="message-menu">
      {!isInThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => go({ in: conversation, thread: ts })}
        >
          💬
        </button>
      )}
      <Menu label="More about this message" items={items}>
        ⋮
      </Menu>
    </div>
  );
}
