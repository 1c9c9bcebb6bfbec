import { dropGoal as drop } from '../../domain/goal-drop.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { opensForm } from '../../shared/goal-scene.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { changeGoal } from './change-goal.ts';
import { dropGoalModal, readDrop } from './drop-goal-modal.ts';

export const openDrop = opensForm('drop-goal', ({ goal }) => dropGoalModal(goal));

export async function saveDrop(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readDrop(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { reason } = answers;
  await changeGoal(args, deps, {
    goal: id,
    act: 'drop-goal',
    field: 'reason',
    change: ({ store, stamp }) => store.goals.change(id, (goal) => drop(goal, reason), stamp),
    otherwise: ({ because }) =>
      beside('reason', because === 'dropped' ? 'It has been dropped already.' : textSentence(because, reason)),
  });
}
