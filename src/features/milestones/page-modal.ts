import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { context, input, plain, rich, section } from '../../slack/blocks.ts';
import { channelField, textField } from '../../slack/fields.ts';
import { readForm, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const sendPage = 'send-milestones-page';
export const importPageForm = 'import-milestones-page';

const pieceLength = 3000;
const mostPieces = 10;

/** The handbook's page, to copy from here or, for those who may send something, to have as a file. */
export function exportPageModal(page: string, maySend: boolean): ModalView {
  const pieces = piecesOf(page);
  const shown = pieces.slice(0, mostPieces);
  return {
    type: 'modal',
    callback_id: sendPage,
    title: plain('Handbook page'),
    ...(maySend && { submit: plain('Send the file') }),
    close: plain('Close'),
    blocks: [
      section(
        mrkdwn`All milestones that were agreed, newest first, as Markdown. Copy it here${maySend ? ', or have it as a file' : ''}.`,
      ),
      ...(maySend ? [input('channel', 'Send it as a file to', channelField(null))] : []),
      ...shown.map(maySend ? fieldOf : textOf),
      ...(pieces.length > shown.length
        ? [context(mrkdwn`The page is longer than there is room for: the file has all of it.`)]
        : []),
    ],
  };
}

const fieldOf = (piece: string, i: number): KnownBlock =>
  input(`page${i}`, i === 0 ? 'milestones.md' : 'and on', textField(piece, { multiline: true }), { optional: true });

/** Slack takes no fields where there is nothing to send. */
const textOf = (piece: string): KnownBlock =>
  rich({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece }] });

/** Cut at the ends of lines where that is possible. */
function piecesOf(page: string): string[] {
  const pieces: string[] = [];
  for (let rest = page; rest !== ''; rest = rest.slice(pieces.at(-1)!.length)) {
    const end = rest.length <= pieceLength ? rest.length : rest.lastIndexOf('\n', pieceLength - 1) + 1;
    pieces.push(rest.slice(0, end || pieceLength));
  }
  return pieces;
}

const Channel = z.object({ channel: z.string('Please choose a channel') });
export const readChannel = (view: ViewOutput) => readForm(view, Channel);

const fields = ['page0', 'page1', 'page2', 'page3'] as const;

export const importPageModal = (): ModalView => ({
  type: 'modal',
  callback_id: importPageForm,
  title: plain('Import a page'),
  submit: plain('Import'),
  close: plain('Cancel'),
  blocks: [
    section(
      mrkdwn`Paste the Markdown of your handbook’s page of milestones: each begins with “## ” and its title. What you export later is that page again, with what has changed since.`,
    ),
    ...fields.map(
      (field, i): KnownBlock =>
        input(field, i === 0 ? 'The page' : 'and on', textField(null, { multiline: true, max_length: pieceLength }), {
          optional: i > 0,
          ...(i === 0 && { hint: 'A longer page: go on below, or import it milestone by milestone.' }),
        }),
    ),
  ],
});

export function readPastedPage(view: ViewOutput): string {
  const typed = typedInto(view);
  return fields.map((field) => String(typed[field] ?? '')).join('');
}
