import type { Act } from '../../domain/acts.ts';
import { dropGoal as drop } from '../../domain/goal-drop.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { type GoalScene, opensForm } from '../../shared/goals/goal-scene.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { actToDrop } from './act-to-drop.ts';
import { changeGoal } from './change-goal.ts';
import { dropGoalModal, readDrop } from './drop-goal-modal.ts';

export const openDrop = opensForm(actToDropNow, ({ goal }) => dropGoalModal(goal));

async function actToDropNow(scene: GoalScene, { store, settings, clock }: Deps): Promise<Act> {
  return actToDrop(scene, await scheduleOf(store, settings), store, clock());
}

export async function saveDrop(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readDrop(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { reason } = answers;
  await changeGoal(args, deps, {
    goal: id,
    act: (scene) => actToDropNow(scene, deps),
    field: 'reason',
    change: ({ store, stamp }) => store.goals.change(id, (goal) => drop(goal, reason), stamp),
    otherwise: ({ because }) =>
      beside('reason', isTextFault(because) ? textSentence(because, reason) : refusals[because]),
  });
}

const refusals = {
  dropped: 'It has been dropped already.',
  'has-outcome': 'It has an outcome: that can be corrected, until the next sprint begins.',
};
