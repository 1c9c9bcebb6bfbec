import { useState } from 'react';
import type { SeenModal } from '../../desk-api.ts';
import { type Json, listOf } from '../../json.ts';
import { stillAsked, type Typing, useTyping } from '../blocks/use-typing.ts';
import { useDesk } from '../desk/desk.ts';

interface Submission {
  typing: Typing;
  /** Beside the fields, by block_id; one goes when its field is typed into again. */
  errors: Record<string, string>;
  /** Above all fields: why the submission came to nothing. */
  failure: string;
  /** How often it was sent back. */
  refusals: number;
  isSending: boolean;
  submit: () => Promise<void>;
}

/** What is typed into a modal, and what became of sending it. */
export function useSubmission(modal: SeenModal): Submission {
  const { act } = useDesk();
  const { typed, type } = useTyping();
  const [errors, setErrors] = useState(modal.errors);
  const [failure, setFailure] = useState('');
  const [refusals, setRefusals] = useState(0);
  const [isSending, setSending] = useState(false);

  const submit = async () => {
    setSending(true);
    const values = stillAsked(listOf(modal.view.blocks), typed);
    const answer = await act({ kind: 'submit', view: modal.id, values });
    setErrors('errors' in answer ? answer.errors : {});
    setFailure('error' in answer ? answer.error : '');
    setSending(false);
    if (!answer.ok) setRefusals(refusals + 1);
  };
  const typeAnew = (blockId: string, actionId: string, value: Json) => {
    type(blockId, actionId, value);
    if (blockId in errors) setErrors(({ [blockId]: _mended, ...others }) => others);
  };
  return { typing: { typed, type: typeAnew }, errors, failure, refusals, isSending, submit };
}
