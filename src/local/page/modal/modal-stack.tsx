import type { SeenModal } from '../../desk-api.ts';
import { useDesk } from '../desk/desk.ts';
import { ModalView } from './modal-view.tsx';
import { useDialog } from './use-dialog.ts';

/** The open modals. The one in front is seen; those behind keep what was typed. */
export function ModalStack({ modals }: { modals: SeenModal[] }) {
  return modals.length > 0 && <Frame modals={modals} />;
}

function Frame({ modals }: { modals: SeenModal[] }) {
  const { act } = useDesk();
  const front = modals.at(-1)?.id ?? '';
  const dialog = useDialog(() => void act({ kind: 'close', view: front }));
  return (
    <dialog className="modal" ref={dialog} aria-labelledby={`title-of-${front}`}>
      {modals.map((modal) => (
        <ModalView key={modal.id} modal={modal} isFront={modal.id === front} isPushed={modal !== modals[0]} />
      ))}
    </dialog>
  );
}
