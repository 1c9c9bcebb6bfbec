import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** A dialog that is open while it is drawn, keeps the focus in, and gives it back. Escape asks `onCancel`, once. */
export function useDialog(onCancel: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  useEffect(() => {
    const askToClose = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isInFront(dialog.current)) return;
      // Left to itself, Chromium says `cancel` twice for one Escape, and closes the dialog by force.
      event.preventDefault();
      onCancel();
    };
    document.addEventListener('keydown', askToClose);
    return () => document.removeEventListener('keydown', askToClose);
  }, [onCancel]);

  return dialog;
}

function isInFront(dialog: HTMLDialogElement | null): boolean {
  return [...document.querySelectorAll('dialog[open]')].at(-1) === dialog;
}
