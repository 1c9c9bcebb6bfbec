import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { ownerMention } from '../../shared/goals/goal-owner.ts';
import { several } from '../../slack/answers.ts';
import { context, input, plain, section } from '../../slack/blocks.ts';
import { peopleField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const assignMembers = 'assign-members';

const mostHelpers = 30;

/** Who of the team works on a goal, beside its owner. */
export const assignMembersModal = (goal: Goal): ModalView => ({
  type: 'modal',
  callback_id: assignMembers,
  private_metadata: goal.id,
  title: plain('Who works on it'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    section(plain(clip(oneLine(goal.title), 500))),
    context(mrkdwn`${ownerMention(goal)} owns it.`),
    input(
      'helpers',
      'Who helps',
      { ...peopleField([...goal.helpers]), max_selected_items: mostHelpers },
      { optional: true, hint: 'They stand beside the goal from now on.' },
    ),
  ],
});

const Assigned = z.object({
  helpers: several,
});

export const readAssigned = (view: ViewOutput) => ({ ...readForm(view, Assigned), goal: view.private_metadata });
