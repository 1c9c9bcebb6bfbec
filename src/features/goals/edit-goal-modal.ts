import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { GoalForm } from '../../domain/goal.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { Team } from '../../domain/team.ts';
import { plain, section } from '../../slack/blocks.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { fieldWords } from './form-words.ts';
import { contentFields, goalAnswers, milestoneField, peopleFields, qualitiesField } from './goal-form-modal.ts';

export const editGoal = 'edit-goal';

interface EditView {
  otherTeams: readonly Team[];
  absence: Mrkdwn | null;
  milestones: readonly Pick<Milestone, 'id' | 'title'>[];
  /** The ticks are the proposer's. */
  mayTick: boolean;
  meanwhile: Meanwhile | null;
  /** What a colleague would say of the new words. */
  remarks: KnownBlock[];
}

/** What somebody else changed while this person typed. */
export interface Meanwhile {
  by: string;
  fields: (keyof GoalForm)[];
}

const Memory = z.object({
  goal: z.string(),
  /** How often it had been edited when the form was drawn: more, and somebody else has done so meanwhile. */
  edits: z.number(),
  /** Have they seen what there is to remark? */
  isHinted: z.boolean().default(false),
});
export type EditMemory = z.output<typeof Memory>;

export const editGoalModal = (seen: EditView, draft: Typed, memory: EditMemory): ModalView => ({
  type: 'modal',
  callback_id: editGoal,
  private_metadata: JSON.stringify(memory),
  title: plain('Edit a goal'),
  submit: plain(saveWords(seen)),
  close: plain('Cancel'),
  blocks: [
    ...(seen.meanwhile ? [section(meanwhileSentence(seen.meanwhile))] : []),
    ...seen.remarks,
    ...contentFields(draft),
    ...peopleFields(draft, seen.otherTeams, seen.absence),
    ...milestoneField(draft, seen.milestones),
    ...(seen.mayTick ? [qualitiesField(draft)] : []),
  ],
});

function saveWords({ meanwhile, remarks }: EditView): string {
  if (meanwhile) return 'Save over it';
  return remarks.length > 0 ? 'Save as it is' : 'Save';
}

function meanwhileSentence({ by, fields }: Meanwhile): Mrkdwn {
  const what = new Intl.ListFormat('en-GB').format(fields.map((field) => fieldWords[field]));
  return mrkdwn`:warning: ${mention(by)} changed ${what} while you were typing. Saving puts what stands here in its place.`;
}

const Edit = z.object(goalAnswers);

export const readEdit = (view: ViewOutput) => ({
  ...readForm(view, Edit),
  draft: typedInto(view),
  memory: readEditMemory(view),
});

export const readEditMemory = ({ private_metadata }: Pick<ViewOutput, 'private_metadata'>): EditMemory =>
  Memory.parse(JSON.parse(private_metadata));
