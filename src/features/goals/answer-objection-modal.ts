import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal, Objection } from '../../domain/goal.ts';
import { input, plain, rich } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { objectionParagraphs, titleParagraph } from './goal-paragraphs.ts';
import { objectionValue, readObjectionValue } from './objection-value.ts';

export const answerObjection = 'answer-objection';

export const answerObjectionModal = (goal: Goal, objection: Objection): ModalView => ({
  type: 'modal',
  callback_id: answerObjection,
  private_metadata: objectionValue(goal, objection),
  title: plain('Answer an objection'),
  submit: plain('Answer'),
  close: plain('Cancel'),
  blocks: [
    rich(titleParagraph(goal)),
    rich(...objectionParagraphs(objection, 3000)),
    input('answer', 'Your answer', textField(null, { multiline: true, max_length: 3000 })),
  ],
});

const Answer = z.object({ answer: z.string('Please write an answer') });

export const readAnswer = (view: ViewOutput) => ({
  ...readForm(view, Answer),
  ...readObjectionValue(view.private_metadata),
});
