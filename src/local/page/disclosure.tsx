import { type ReactNode, useId, useRef } from 'react';
import { placeBeside } from './use-floating.ts';

interface Props {
  label: string;
  /** What the button shows. */
  face: ReactNode;
  children: ReactNode;
}

/** A button with a small panel behind it. */
export function Disclosure({ label, face, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" className="icon-button" ref={button} popoverTarget={id} aria-label={label}>
        {face}
      </button>
      <div
        className="floating panel"
        popover="auto"
        id={id}
        onToggle={({ currentTarget }) => placeBeside(currentTarget, button.current?.getBoundingClientRect())}
      >
        {children}
      </div>
    </>
  );
}
