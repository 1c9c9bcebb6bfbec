import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import { moveGoal } from '../../shared/goals/goal-buttons.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { input, option, plain, rich, section } from '../../slack/blocks.ts';
import { select } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { titleParagraph } from './goal-paragraphs.ts';

/** `confirmed` is the sprint whose limit was asked about, with the question. */
export function moveGoalModal(
  goal: Goal,
  sprints: readonly Sprint[],
  today: Temporal.PlainDate,
  confirmed: { sprint: number; question: string } | null = null,
): ModalView {
  const options = sprints
    .filter(({ number }) => number !== goal.sprint)
    .map((sprint) => option(String(sprint.number), sprintWords(sprint, today)));
  const memory: z.output<typeof Memory> = { goal: goal.id, confirmed: confirmed?.sprint ?? null };
  return {
    type: 'modal',
    callback_id: moveGoal,
    private_metadata: JSON.stringify(memory),
    title: plain('Move a goal'),
    submit: plain(confirmed ? 'Move it anyway' : 'Move'),
    close: plain('Cancel'),
    blocks: [
      rich(titleParagraph(goal)),
      ...(confirmed ? [section(mrkdwn`:warning: ${confirmed.question}`)] : []),
      input('sprint', 'To which sprint', select(options, confirmed ? String(confirmed.sprint) : null)),
    ],
  };
}

const Memory = z.object({ goal: z.string(), confirmed: z.number().nullable() });
const Move = z.object({ sprint: z.string('Please choose a sprint').transform(Number) });

export const readMove = (view: ViewOutput) => ({
  ...readForm(view, Move),
  ...Memory.parse(JSON.parse(view.private_metadata)),
});
