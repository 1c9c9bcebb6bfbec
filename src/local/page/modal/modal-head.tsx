interface Props {
  titleId: string;
  title: string;
  onBack: (() => void) | null;
  onClose: () => void;
}

export function ModalHead({ titleId, title, onBack, onClose }: Props) {
  return (
    <header className="modal-head">
      {onBack && (
        <button type="button" className="icon-button" aria-label="Back" onClick={onBack}>
          ←
        </button>
      )}
      <h2 id={titleId}>{title}</h2>
      <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
        ✕
      </button>
    </header>
  );
}
