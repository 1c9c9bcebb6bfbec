import { useDesk } from '../desk/desk.ts';
import { Menu } from '../menu.tsx';

export function ShortcutsMenu() {
  const { sight, act } = useDesk();
  const shortcuts = sight.shortcuts.filter(({ type }) => type === 'global');
  if (shortcuts.length === 0) return null;
  const items = shortcuts.map(({ callback_id, name, description }) => ({
    key: callback_id,
    label: name,
    hint: description,
    onSelect: () => void act({ kind: 'shortcut', callback_id }),
  }));
  return (
    <Menu label="Shortcuts" items={items}>
      ⚡
    </Menu>
  );
}
