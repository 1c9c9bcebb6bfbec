import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import type { Choice, Fate } from '../../domain/goal-finalising.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { select, textField } from '../../slack/fields.ts';
import { typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

export const settleLeftovers = 'settle-leftovers';
export const dropReason = 'dropReason';

/** With the other blocks, as many as a modal holds; what is left then stays proposed. */
const mostLeftovers = 90;

const Memory = z.object({
  team: z.string(),
  sprint: z.number(),
  commit: z.array(z.string()),
  isConfirmed: z.boolean(),
});
export type FinalisingMemory = z.output<typeof Memory>;

/** What becomes of each proposal that was not chosen: a later sprint, or dropped. */
export function leftoverGoalsModal(
  leftovers: readonly Goal[],
  laterSprints: readonly Sprint[],
  today: Temporal.PlainDate,
  memory: FinalisingMemory,
): ModalView {
  const later = laterSprints.map((sprint) => option(`later/${sprint.number}`, `To ${sprintWords(sprint, today)}`));
  const options = [...later, option('drop', 'Drop it: not this sprint')];
  return {
    type: 'modal',
    callback_id: settleLeftovers,
    private_metadata: JSON.stringify(memory),
    title: plain('And the others?'),
    submit: plain('Finalise'),
    close: plain('Back'),
    blocks: [
      context(
        mrkdwn`${counted(memory.commit.length, 'goal')} chosen. Nothing is carried silently: say where each of the others goes.`,
      ),
      ...leftovers.slice(0, mostLeftovers).map(({ id, title }) => input(id, title, select(options, options[0]!.value))),
      input(
        dropReason,
        'Why, for those you drop',
        textField('Not this sprint', { multiline: true, max_length: 3000 }),
        {
          optional: true,
        },
      ),
    ],
  };
}

export function readFates(view: ViewOutput): { choice: Choice; memory: FinalisingMemory } {
  const memory = Memory.parse(JSON.parse(view.private_metadata));
  const { [dropReason]: reason, ...fates } = typedInto(view);
  const committed = memory.commit.map((id): [string, Fate] => [id, { kind: 'commit' }]);
  const settled = Object.entries(fates).map(([id, fate]): [string, Fate] => [
    id,
    readFate(String(fate), String(reason ?? '')),
  ]);
  return { choice: new Map([...committed, ...settled]), memory };
}

const readFate = (fate: string, reason: string): Fate =>
  fate.startsWith('later/') ? { kind: 'later', sprint: Number(fate.slice('later/'.length)) } : { kind: 'drop', reason };
