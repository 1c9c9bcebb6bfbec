import type { ViewOutput } from '@slack/bolt';
import type { ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { context, input, plain } from '../../slack/blocks.ts';
import { select, textField } from '../../slack/fields.ts';
import { readForm, type Typed } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const sendSwapRequest = 'send-swap-request';

/** Offers one turn in exchange for another; it counts once its holder agrees. */
export const swapModal = (own: PlainTextOption[], others: PlainTextOption[], draft: Typed): ModalView => ({
  type: 'modal',
  callback_id: sendSwapRequest,
  title: plain('Swap turns'),
  submit: plain('Ask'),
  close: plain('Cancel'),
  blocks: [
    input('turn', 'Give', select(own, draft.turn ?? own[0]?.value)),
    input('theirs', 'In exchange for', select(others, draft.theirs)),
    input('note', 'Note', textField(draft.note, { multiline: true, max_length: 1000 }), { optional: true }),
    context(mrkdwn`I ask whoever has that turn privately right now. Nothing changes until they say yes.`),
  ],
});

const Swap = z.object({
  turn: z.string('Please choose a turn.'),
  theirs: z.string('Please choose a turn.'),
  note: z.string().nullish(),
});

export const readSwap = (view: ViewOutput) => readForm(view, Swap);
