import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { WorkAct, WorkItem } from '../../domain/work-item.ts';
import type { TeamSprint } from '../../shared/team-sprint.ts';
import { teamSprintValue } from '../../shared/team-sprint.ts';
import { workLine } from '../../shared/work-words.ts';
import { actions, button, input, option, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { personField, select, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';

export const addWork = 'add-work';

/** What may be done with each, by its button's action. */
export const workButtons = new Map<string, { act: WorkAct; label: string }>([
  ['tick-work', { act: 'tick', label: 'Done' }],
  ['work-up', { act: 'up', label: 'Up' }],
  ['work-down', { act: 'down', label: 'Down' }],
  ['remove-work', { act: 'remove', label: 'Remove' }],
]);

type Named = Pick<Goal, 'id' | 'title'>;

export function workModal(place: TeamSprint, items: readonly WorkItem[], goals: readonly Named[]): ModalView {
  const value = teamSprintValue(place);
  const groups = [...goals.map(({ id, title }) => ({ id, title })), { id: null, title: 'Other work, in its order' }];
  const rest = (goal: string | null) => (goals.some(({ id }) => id === goal) ? goal : null);
  return {
    type: 'modal',
    title: plain('Divide the work'),
    close: plain('Close'),
    blocks: [
      ...(items.length === 0
        ? [
            section(
              mrkdwn`Break the goals into short parts with a person each, and list the other work: support, bugs, refactoring.`,
            ),
          ]
        : []),
      actions(button(addWork, { label: 'Add', value, style: 'primary' })),
      ...groups.flatMap(({ id, title }) => {
        const own = items.filter((item) => rest(item.goal) === id);
        if (own.length === 0) return [];
        return [
          rich(paragraph(...typed(oneLine(title), { bold: true }))),
          ...own.flatMap((item) => itemBlocks(item, value)),
        ];
      }),
    ],
  };
}

const itemBlocks = (item: WorkItem, value: string): KnownBlock[] => [
  rich(paragraph(...workLine(item, 300))),
  actions(
    ...[...workButtons].map(([action, { act, label }]) => {
      const shown = act === 'tick' && item.isDone ? 'Not done' : label;
      return button(action, { label: shown, value: `${value}/${item.id}`, spoken: `${shown}: ${oneLine(item.title)}` });
    }),
  ),
];

const other = 'other';

export const addWorkModal = (place: TeamSprint, goals: readonly Named[]): ModalView => ({
  type: 'modal',
  callback_id: addWork,
  private_metadata: teamSprintValue(place),
  title: plain('Add work'),
  submit: plain('Add'),
  close: plain('Cancel'),
  blocks: [
    input('title', 'What', textField(null)),
    input(
      'goal',
      'Part of',
      select([...goals.map(({ id, title }) => option(id, oneLine(title))), option(other, 'Other work')], other),
    ),
    input('person', 'Who', personField(null), { optional: true }),
  ],
});

const Work = z.object({
  title: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  goal: z.string('Please choose one').transform((goal) => (goal === other ? null : goal)),
  person: z.string().nullish(),
});

export const readWork = (view: ViewOutput) => ({ ...readForm(view, Work), place: view.private_metadata });
