import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { type Goal, kinds } from '../../domain/goal.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { orNull } from '../../slack/answers.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { personField, radios, textField } from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const reshapeGoal = 'reshape-goal';

const Memory = z.object({
  goal: z.string(),
  /** The sprint of the tidy-up that is reshaped; null where it is the goal itself. */
  tidyUp: z.number().nullable(),
  /** Have they seen what there is to remark? */
  isHinted: z.boolean().default(false),
});
export type ReshapeMemory = z.output<typeof Memory>;

/** What a new proposal takes over from the goal it goes on from. */
export const draftFrom = ({ title, measure, kind, owner }: Goal): Typed => ({ title, measure, kind, owner });

/** The new proposal: the old one's words to begin with; `remarks` are what a colleague would say of those it has now. */
export const reshapeGoalModal = (
  sprint: number,
  draft: Typed,
  memory: ReshapeMemory,
  remarks: readonly KnownBlock[] = [],
): ModalView => ({
  type: 'modal',
  callback_id: reshapeGoal,
  private_metadata: JSON.stringify(memory),
  title: plain('Reshape the goal'),
  submit: plain(remarks.length > 0 ? 'Propose as it is' : 'Propose'),
  close: plain('Cancel'),
  blocks: [
    ...remarks,
    context(
      mrkdwn`A new goal for Sprint ${sprint}, linked to the one it goes on from. What would you do otherwise this time?`,
    ),
    input('title', 'Goal', textField(draft.title, { multiline: true, max_length: 500 })),
    input('measure', 'How we will know', textField(draft.measure, { multiline: true, max_length: 3000 }), {
      optional: true,
    }),
    input('kind', 'Kind', radios(kindOptions, draft.kind)),
    input('owner', 'Owner', personField(draft.owner)),
  ],
});

const kindOptions = kinds.map((kind) =>
  option(kind, `${kindWords[kind].emoji} ${kindWords[kind].name}`, kindWords[kind].means),
);

const Reshaped = z.object({
  title: z.string('Please write a few words'),
  measure: orNull,
  kind: z.enum(kinds, 'Please choose one'),
  owner: z.string('Every goal has exactly one owner: please choose'),
});

export type Reshaped = z.output<typeof Reshaped>;

export const readReshaped = (view: ViewOutput) => ({
  ...readForm(view, Reshaped),
  draft: typedInto(view),
  memory: Memory.parse(JSON.parse(view.private_metadata)),
});
