import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Milestone } from '../../domain/milestone.ts';
import { text } from '../../slack/answers.ts';
import { input, option, plain, rich } from '../../slack/blocks.ts';
import { radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { promiseParagraphs, titleParagraph } from './milestone-paragraphs.ts';

export const endMilestone = 'end-milestone';

const options = [
  option('closed', 'Close it', 'With its results. Later I ask what the metric says.'),
  option('given-up', 'Give it up', 'With the reason.'),
];

/** What was only suggested has no results: it can be given up. */
export function endMilestoneModal(milestone: Milestone): ModalView {
  const isSuggested = milestone.state === 'suggested';
  return {
    type: 'modal',
    callback_id: endMilestone,
    private_metadata: milestone.id,
    title: plain(isSuggested ? 'Give up a suggestion' : 'Close or give up'),
    submit: plain(isSuggested ? 'Give it up' : 'Save'),
    close: plain('Cancel'),
    blocks: [
      ...[titleParagraph(milestone), ...promiseParagraphs(milestone, 500)].map((one) => rich(one)),
      ...(isSuggested ? reasonFields : endFields),
    ],
  };
}

const words = textField(null, { multiline: true, max_length: 3000 });

const endFields: KnownBlock[] = [
  input('how', 'How does it end?', radios(options, 'closed')),
  input('results', 'Results, or why it is given up', words, {
    hint: 'Past milestones and their results are shared openly.',
  }),
];

const reasonFields: KnownBlock[] = [input('results', 'Why is it given up?', words)];

const End = z.object({
  how: z.enum(['closed', 'given-up'], 'Please choose one').default('given-up'),
  results: text,
});

export const readEnd = (view: ViewOutput) => ({ ...readForm(view, End), milestone: view.private_metadata });
