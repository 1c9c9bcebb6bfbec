import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import { input, plain, rich } from '../../slack/blocks.ts';
import { textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { titleParagraph } from './goal-paragraphs.ts';

export const dropGoal = 'drop-goal';

export const dropGoalModal = (goal: Goal): ModalView => ({
  type: 'modal',
  callback_id: dropGoal,
  private_metadata: goal.id,
  title: plain('Drop a goal'),
  submit: plain('Drop it'),
  close: plain('Keep it'),
  blocks: [
    rich(titleParagraph(goal)),
    input('reason', 'Why', textField(null, { multiline: true, max_length: 3000 }), {
      hint: 'The reason stays with the goal, where everybody can read it.',
    }),
  ],
});

const Drop = z.object({ reason: z.string('Please say why') });

export const readDrop = (view: ViewOutput) => ({ ...readForm(view, Drop), goal: view.private_metadata });
