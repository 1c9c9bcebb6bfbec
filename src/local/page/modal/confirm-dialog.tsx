import type { ConfirmationDialog } from '@slack/types';
import { useId } from 'react';
import { plain } from '../blocks/plain.ts';
import { Text } from '../blocks/text.tsx';
import { useDialog } from './use-dialog.ts';

interface Props {
  confirm: ConfirmationDialog;
  onAnswer: (yes: boolean) => void;
}

export function ConfirmDialog({ confirm: { title, text, confirm, deny, style = 'primary' }, onAnswer }: Props) {
  const id = useId();
  const dialog = useDialog(() => onAnswer(false));
  return (
    <dialog className="modal modal-small" ref={dialog} aria-labelledby={id}>
      <header className="modal-head">
        <h2 id={id}>{plain(title) || 'Are you sure?'}</h2>
      </header>
      <div className="modal-body">
        <Text of={text} />
      </div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {plain(deny) || 'No'}
        </button>
        <button type="button" className={`button button-${style}`} onClick={() => onAnswer(true)}>
          {plain(confirm) || 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}
