import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Sidequest } from '../../domain/sidequest.ts';
import { actions, button, plain } from '../../slack/blocks.ts';
import { readForm } from '../../slack/form.ts';
import { sidequestAnswers, sidequestDraft, sidequestFields } from './record-sidequest-modal.ts';

export const editSidequest = 'edit-sidequest';
export const dropSidequest = 'drop-sidequest';

export const editSidequestModal = (sidequest: Sidequest): ModalView => ({
  type: 'modal',
  callback_id: editSidequest,
  private_metadata: sidequest.id,
  title: plain('Sidequest'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    ...sidequestFields(sidequestDraft(sidequest)),
    ...(sidequest.state === 'open' ? [actions(dropButton(sidequest))] : []),
  ],
});

const dropButton = ({ id, title }: Sidequest) =>
  button(dropSidequest, {
    ...{ label: 'Drop it', value: id, style: 'danger' },
    confirm: { title: 'Drop this sidequest?', text: title, yes: 'Drop it', no: 'Keep it', style: 'danger' },
  });

const Edited = z.object(sidequestAnswers);

export const readEdit = (view: ViewOutput) => ({ ...readForm(view, Edited), id: view.private_metadata });
