import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import { context, input, plain, rich } from '../../slack/blocks.ts';
import { personField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { titleParagraph } from './goal-paragraphs.ts';

export const chooseOwner = 'choose-owner';

/** Another owner for a goal whose owner has left. */
export const chooseOwnerModal = (goal: Goal): ModalView => ({
  type: 'modal',
  callback_id: chooseOwner,
  private_metadata: goal.id,
  title: plain('Choose an owner'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    rich(titleParagraph(goal)),
    context(mrkdwn`Sprint ${goal.sprint}`),
    input('owner', 'Who owns it now', personField(null), { hint: 'They hear of it in the goal’s thread.' }),
  ],
});

const Choice = z.object({ owner: z.string('A goal has exactly one owner') });

export const readChosenOwner = (view: ViewOutput) => ({ ...readForm(view, Choice), goal: view.private_metadata });
