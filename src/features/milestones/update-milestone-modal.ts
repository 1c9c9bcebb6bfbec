import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { healths, latestUpdate, type Milestone } from '../../domain/milestone.ts';
import { updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { healthWords } from '../../shared/milestones/milestone-words.ts';
import { text } from '../../slack/answers.ts';
import { input, option, plain, rich } from '../../slack/blocks.ts';
import { radios, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { titleParagraph, updateParagraph } from './milestone-paragraphs.ts';

const options = healths.map((health) => option(health, `${healthWords[health].emoji} ${healthWords[health].name}`));

export function updateMilestoneModal(milestone: Milestone): ModalView {
  const last = latestUpdate(milestone);
  return {
    type: 'modal',
    callback_id: updateMilestone,
    private_metadata: milestone.id,
    title: plain('Update a milestone'),
    submit: plain('Say it'),
    close: plain('Cancel'),
    blocks: [
      rich(titleParagraph(milestone), ...(last ? [updateParagraph(last, 300)] : [])),
      input('health', 'How is it doing?', radios(options, last?.health ?? null)),
      input('says', 'In a sentence', textField(null, { multiline: true, max_length: 3000 }), {
        hint: 'What changed, and what comes next.',
      }),
    ],
  };
}

const Update = z.object({
  health: z.enum(healths, 'Please choose one'),
  says: text,
});

export const readUpdate = (view: ViewOutput) => ({ ...readForm(view, Update), milestone: view.private_metadata });
