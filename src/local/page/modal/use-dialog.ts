import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** A dialog that is open while it is drawn, keeps the focus in, and gives it back. Escape asks `onCancel`. */
export function useDialog(onCancel: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  useEffect(() => {
    const shown = dialog.current;
    const cancel = (event: Event) => {
      if (event.target !== shown) return;
      event.preventDefault();
      onCancel();
    };
    shown?.addEventListener('cancel', cancel);
    return () => shown?.removeEventListener('cancel', cancel);
  }, [onCancel]);

  return dialog;
}
