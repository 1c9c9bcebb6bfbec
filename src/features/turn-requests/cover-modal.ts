import type { ViewOutput } from '@slack/bolt';
import type { ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { Temporal } from '../../domain/time.ts';
import { context, input, plain } from '../../slack/blocks.ts';
import { personField, select, textField } from '../../slack/fields.ts';
import { readForm, type Typed } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const sendCoverRequest = 'send-cover-request';

/** Asks one person, or everyone in the rota, to serve in somebody's place. */
export const coverModal = (turns: PlainTextOption[], draft: Typed): ModalView => ({
  type: 'modal',
  callback_id: sendCoverRequest,
  title: plain('Ask for cover'),
  submit: plain('Ask'),
  close: plain('Cancel'),
  blocks: [
    input('turn', 'Turn', select(turns, draft.turn ?? turns[0]?.value)),
    input('firstOn', 'Only from', dateField(draft.firstOn), {
      optional: true,
      hint: 'Leave both days empty for the whole turn.',
    }),
    input('lastOn', 'Only until', dateField(draft.lastOn), { optional: true }),
    input('person', 'Ask only', personField(draft.person), {
      optional: true,
      hint: 'Leave it empty to ask everyone else in the rota who is there: the first yes takes it.',
    }),
    input('note', 'Note', textField(draft.note, { multiline: true, max_length: 1000 }), { optional: true }),
    context(mrkdwn`I ask them privately right now, and tell you what they say.`),
  ],
});

const dateField = (answer: Typed[string] | undefined) => ({
  type: 'datepicker' as const,
  ...(typeof answer === 'string' && { initial_date: answer }),
});

const Cover = z.object({
  turn: z.string('Please choose a turn.'),
  firstOn: z.iso.date().nullish(),
  lastOn: z.iso.date().nullish(),
  person: z.string().nullish(),
  note: z.string().nullish(),
});

export function readCover(view: ViewOutput) {
  const { answers, errors } = readForm(view, Cover);
  if (errors) return { errors };
  const { firstOn, lastOn, ...rest } = answers;
  const [first, last] = [firstOn ?? lastOn, lastOn ?? firstOn].map((on) => (on ? Temporal.PlainDate.from(on) : null));
  return { asked: { ...rest, days: first && last ? { firstOn: first, lastOn: last } : null } };
}
