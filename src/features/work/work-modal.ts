import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { WorkAct, WorkItem } from '../../domain/work-item.ts';
import type { TeamSprint } from '../../shared/sprints/team-sprint.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { peopleOn, workLine } from '../../shared/teams/work-words.ts';
import { text } from '../../slack/answers.ts';
import { actions, button, input, option, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { personField, select, textField } from '../../slack/fields.ts';
import { readForm } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { assignMembers } from './assign-members-modal.ts';

export const addWork = 'add-work';

/** What may be done with each, by its button's action. */
export const workButtons = new Map<string, { act: WorkAct; label: string }>([
  ['tick-work', { act: 'tick', label: 'Done' }],
  ['work-up', { act: 'up', label: 'Up' }],
  ['work-down', { act: 'down', label: 'Down' }],
  ['remove-work', { act: 'remove', label: 'Remove' }],
]);

type Divided = Pick<Goal, 'id' | 'title' | 'owner' | 'imported' | 'helpers'>;

export function workModal(place: TeamSprint, items: readonly WorkItem[], goals: readonly Divided[]): ModalView {
  const value = teamSprintValue(place);
  const ofGoal = (id: string) => items.filter(({ goal }) => goal === id);
  const other = items.filter(({ goal }) => !goals.some(({ id }) => id === goal));
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
      ...goals.flatMap((goal) => [goalBlock(goal), ...ofGoal(goal.id).flatMap((item) => itemBlocks(item, value))]),
      ...(other.length > 0 ? [section(mrkdwn`*Other work, in its order*`)] : []),
      ...other.flatMap((item) => itemBlocks(item, value)),
    ],
  };
}

function goalBlock(goal: Divided): KnownBlock {
  const title = clip(oneLine(goal.title), 300);
  const label = 'Who works on it';
  return section(
    mrkdwn`*${title}*\n${peopleOn(goal)}`,
    button(assignMembers, { label, value: goal.id, spoken: `${label}: ${title}` }),
  );
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

export const addWorkModal = (place: TeamSprint, goals: readonly Divided[]): ModalView => ({
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
  title: text,
  goal: z.string('Please choose one').transform((goal) => (goal === other ? null : goal)),
  person: z.string().nullish(),
});

export const readWork = (view: ViewOutput) => ({ ...readForm(view, Work), place: view.private_metadata });
