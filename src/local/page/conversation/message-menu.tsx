import type { SeenMessage } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { go } from '../desk/use-address.ts';
import { Menu } from '../menu.tsx';

interface Props {
  message: SeenMessage;
  conversation: string;
  isInThread: boolean;
}

export function MessageMenu({ message: { ts, ephemeral }, conversation, isInThread }: Props) {
  const { sight, act } = useDesk();
  if (ephemeral) return null;
  const shortcuts = sight.shortcuts.filter(({ type }) => type === 'message');
  const items = shortcuts.map(({ callback_id, name, description }) => ({
    key: callback_id,
    label: name,
    hint: description,
    onSelect: () => void act({ kind: 'shortcut', callback_id, message: { conversation, ts } }),
  }));
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
      {items.length > 0 && (
        <Menu label="More about this message" items={items}>
          ⋮
        </Menu>
      )}
    </div>
  );
}
