import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { type Goal, qualities } from '../../domain/goal.ts';
import { context, input, option, plain, rich } from '../../slack/blocks.ts';
import { radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { qualityWords } from './form-words.ts';
import { titleParagraph } from './goal-paragraphs.ts';

export const objectToGoal = 'object-to-goal';

export const objectToGoalModal = (goal: Goal): ModalView => ({
  type: 'modal',
  callback_id: objectToGoal,
  private_metadata: goal.id,
  title: plain('Object to a goal'),
  submit: plain('Object'),
  close: plain('Cancel'),
  blocks: [
    rich(titleParagraph(goal)),
    input('quality', 'What does not hold of it?', radios(qualityOptions, null)),
    input('reason', 'Why', textField(null, { multiline: true, max_length: 3000 })),
    context(mrkdwn`An objection blocks nothing: the proposer or the lead answers it, in the goal's thread.`),
  ],
});

const qualityOptions = qualities.map((one) => option(one, qualityWords[one].name, qualityWords[one].means));

const Objection = z.object({
  quality: z.enum(qualities, 'Please choose one'),
  reason: z.string('Please say why'),
});

export const readObjection = (view: ViewOutput) => ({ ...readForm(view, Objection), goal: view.private_metadata });
