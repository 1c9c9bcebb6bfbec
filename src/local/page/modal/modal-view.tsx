import type { ModalView as View } from '@slack/types';
import { type FormEvent, useRef } from 'react';
import type { SeenModal } from '../../desk-api.ts';
import { listOf } from '../../json.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { plain } from '../blocks/plain.ts';
import { SurfaceOf } from '../blocks/surface.tsx';
import { useDesk } from '../desk/desk.ts';
import { ModalHead } from './modal-head.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { useSubmission } from './use-submission.ts';

interface Props {
  modal: SeenModal;
  isFront: boolean;
  isPushed: boolean;
}

export function ModalView({ modal, isFront, isPushed }: Props) {
  const { act } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const { typing, errors, failure, refusals, isSending, submit } = useSubmission(modal);
  const { title, submit: submitText, close } = modal.view as unknown as View;
  useFirstFocus(form, isFront ? title.text : null, refusals);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="modal-view" hidden={!isFront} ref={form} noValidate onSubmit={onSubmit} aria-busy={isSending}>
      <ModalHead
        titleId={`title-of-${modal.id}`}
        title={plain(title)}
        onBack={isPushed ? () => act({ kind: 'close', view: modal.id }) : null}
        onClose={() => act({ kind: 'close', view: modal.id, all: true })}
      />
      <div className="modal-body">
        {failure && (
          <p className="modal-failure" role="alert">
            {failure}
          </p>
        )}
        <SurfaceOf place={{ in: 'modal', view: modal.id }} typing={typing} errors={errors}>
          <Blocks blocks={listOf(modal.view.blocks)} />
        </SurfaceOf>
      </div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={() => act({ kind: 'close', view: modal.id })}>
          {plain(close) || 'Cancel'}
        </button>
        {submitText && (
          <button type="submit" className="button button-primary" disabled={isSending}>
            {isSending && <span className="spinner" aria-hidden="true" />}
            {plain(submitText)}
          </button>
        )}
      </footer>
    </form>
  );
}
