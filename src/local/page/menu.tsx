import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useFloating } from './use-floating.ts';

interface MenuItem {
  key: string;
  label: ReactNode;
  hint?: string;
  onSelect: () => void;
}

interface Props {
  label: string;
  /** What the button shows. */
  children: ReactNode;
  /** Whether that names the button already. */
  isNamed?: boolean;
  className?: string;
  items: MenuItem[];
}

/** A button with a menu behind it. */
export function Menu({ label, children, className = 'icon-button', isNamed = false, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <span className="menu">
      <button
        type="button"
        className={className}
        ref={button}
        aria-label={isNamed ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <MenuList id={id} label={label} items={items} anchor={button} onClose={() => setOpen(false)} />}
    </span>
  );
}

interface ListProps {
  id: string;
  label: string;
  items: MenuItem[];
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

function MenuList({ id, label, items, anchor, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useFloating(list, anchor);
  useEffect(() => buttonsIn(list.current)[0]?.focus(), []);

  const close = () => {
    anchor.current?.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (move) step(buttonsIn(list.current), move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="floating menu-list"
      popover="manual"
      role="menu"
      id={id}
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget) && onClose()}
    >
      {items.map(({ key, label, hint, onSelect }) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-item"
          key={key}
          onClick={() => {
            close();
            onSelect();
          }}
        >
          {label}
          {hint && <span className="choice-hint">{hint}</span>}
        </button>
      ))}
    </div>
  );
}

const moves: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

function buttonsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}

function step(buttons: HTMLButtonElement[], by: 1 | -1): void {
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + by) % buttons.length)?.focus();
}
