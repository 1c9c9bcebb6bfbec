import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import { outcomes } from '../../domain/outcome.ts';
import { correctOutcome } from '../../shared/outcomes/ending-buttons.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { context, input, option, paragraph, plain, rich } from '../../slack/blocks.ts';
import { radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';
import { outcomeLine } from './outcome-line.ts';

/** Until the next sprint begins, what was voted may turn out otherwise. */
export const correctOutcomeModal = (goal: Goal): ModalView => ({
  type: 'modal',
  callback_id: correctOutcome,
  private_metadata: goal.id,
  title: plain('Correct the outcome'),
  submit: plain('Correct'),
  close: plain('It is right'),
  blocks: [
    rich(paragraph(...typed(goal.title, { bold: true }))),
    context(outcomeLine(goal)),
    input('is', 'How did it go?', radios(options, goal.outcome?.is)),
    input('reason', 'Why', textField(null, { multiline: true, max_length: 3000 }), {
      hint: 'The summary shows it, beside what was voted.',
    }),
    context(mrkdwn`The vote was a forecast: until the next sprint begins, owner and lead may correct it.`),
  ],
});

const options = outcomes.map((one) =>
  option(one, `${outcomeWords[one].emoji} ${outcomeWords[one].name}`, outcomeWords[one].means),
);

const Correction = z.object({
  is: z.enum(outcomes, 'Please choose one'),
  reason: z.string('Please say why'),
});

export const readCorrection = (view: ViewOutput) => ({ ...readForm(view, Correction), goal: view.private_metadata });
