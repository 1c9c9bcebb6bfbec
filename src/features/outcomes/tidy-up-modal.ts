import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import { type TidyUp, type TidyUpFate, tidyUpFates } from '../../domain/tidy-up.ts';
import { readTidyUpValue, settleTidyUp, tidyUpValue } from '../../shared/outcomes/ending-buttons.ts';
import { context, input, option, paragraph, plain, rich } from '../../slack/blocks.ts';
import { radios } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { joined, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed } from '../../slack/rich.ts';

export interface TidyUpAsked {
  goal: Goal;
  tidyUp: TidyUp;
  /** For which sprint it would be kept; null where that is not asked yet. */
  keptFor: number | null;
}

/** Is it done? From the next planning on, what becomes of it if not. */
export const tidyUpModal = ({ goal, tidyUp, keptFor }: TidyUpAsked): ModalView => ({
  type: 'modal',
  callback_id: settleTidyUp,
  private_metadata: tidyUpValue(tidyUp),
  title: plain('Tidy-up'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    rich(paragraph(...typed(goal.title, { bold: true })), paragraph(bold('Left: '), ...typed(tidyUp.left))),
    context(
      joined(
        [
          mrkdwn`Sprint ${tidyUp.sprint}`,
          mention(tidyUp.owner),
          ...(tidyUp.round > 1
            ? [mrkdwn`kept ${tidyUp.round === 2 ? 'once' : `${tidyUp.round - 1} times`} before`]
            : []),
        ],
        '  ·  ',
      ),
    ),
    input('fate', keptFor === null ? 'Is it done?' : 'What becomes of it?', radios(fatesOf(keptFor), null)),
  ],
});

const fatesOf = (keptFor: number | null) =>
  tidyUpFates
    .filter((fate) => keptFor !== null || fate === 'done' || fate === 'dropped')
    .map((fate) => option(fate, ...fateWords[fate](keptFor)));

const fateWords: Record<TidyUpFate, (keptFor: number | null) => [label: string, means: string]> = {
  done: () => ['Done', 'The goal is all there now'],
  kept: (sprint) => [`Not yet: keep it for Sprint ${sprint}`, 'It takes a part of that sprint again'],
  reshaped: () => ['Reshape: propose it anew, as a goal', 'Linked to the goal it comes from; it counts in the limit'],
  dropped: () => ['Drop it', 'What was done stays done'],
};

const Settling = z.object({ fate: z.enum(tidyUpFates, 'Please choose one') });

export const readSettling = (view: ViewOutput) => ({
  ...readForm(view, Settling),
  ...readTidyUpValue(view.private_metadata),
});
