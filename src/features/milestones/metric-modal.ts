import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Milestone } from '../../domain/milestone.ts';
import { text } from '../../slack/answers.ts';
import { input, plain, rich } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { promiseParagraphs, titleParagraph } from './milestone-paragraphs.ts';

export const answerMetric = 'answer-metric';

export const metricModal = (milestone: Milestone): ModalView => ({
  type: 'modal',
  callback_id: answerMetric,
  private_metadata: milestone.id,
  title: plain('What the metric says'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    ...[titleParagraph(milestone), ...promiseParagraphs({ ...milestone, answer: null }, 1000)].map((one) => rich(one)),
    input(
      'words',
      'What does the metric say now?',
      textField(milestone.answer?.words ?? null, { multiline: true, max_length: 3000 }),
      { hint: 'It stands beside what was promised, for everybody to read.' },
    ),
  ],
});

const Metric = z.object({
  words: text,
});

export const readMetric = (view: ViewOutput) => ({ ...readForm(view, Metric), milestone: view.private_metadata });
