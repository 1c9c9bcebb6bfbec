import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Milestone } from '../../domain/milestone.ts';
import { text } from '../../slack/answers.ts';
import { input, plain, rich } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { promiseParagraphs, titleParagraph } from './milestone-paragraphs.ts';

export const rewriteResults = 'rewrite-results';

/** What came of a past one, to be put right: what was read from a page may not say it yet. */
export function resultsModal(milestone: Milestone): ModalView {
  const label = milestone.state === 'closed' ? 'Results' : 'Why it was given up';
  return {
    type: 'modal',
    callback_id: rewriteResults,
    private_metadata: milestone.id,
    title: plain(milestone.state === 'closed' ? 'Results' : 'Reason'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      ...[titleParagraph(milestone), ...promiseParagraphs({ ...milestone, results: null }, 1000)].map((one) =>
        rich(one),
      ),
      input('results', label, textField(milestone.results, { multiline: true, max_length: 3000 })),
    ],
  };
}

const Results = z.object({ results: text });

export const readResults = (view: ViewOutput) => ({ ...readForm(view, Results), milestone: view.private_metadata });
