import type { ModalView } from '@slack/types';
import type { Retro } from '../../domain/retro.ts';
import { paragraph, plain, rich } from '../../slack/blocks.ts';
import { bold } from '../../slack/rich.ts';
import { inOrder, kinds, noteElements } from './retro-message.ts';

/** Every note of a revealed retro as it was written: more than a message holds. */
export const allNotesModal = ({ sprint, notes }: Retro): ModalView => ({
  type: 'modal',
  title: plain(`Retro of Sprint ${sprint}`),
  close: plain('Close'),
  blocks: kinds.flatMap(([about, name]) => {
    const own = inOrder(notes.filter((note) => note.about === about));
    if (own.length === 0) return [];
    const items = own.map((note) => paragraph(...noteElements(note, note.words.length)));
    return [rich(paragraph(bold(name)), { type: 'rich_text_list', style: 'bullet', elements: items })];
  }),
});
