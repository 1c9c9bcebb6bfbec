import { objectTo } from '../../domain/goal-objection.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { announceInThread } from '../../shared/goals/announce-goals.ts';
import { opensForm } from '../../shared/goals/goal-scene.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { changeGoal } from './change-goal.ts';
import { objectToGoalModal, readObjection } from './object-to-goal-modal.ts';
import { objectionAsked } from './objection-message.ts';

export const openObjection = opensForm('object-to-goal', ({ goal }) => objectToGoalModal(goal));

export async function saveObjection(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readObjection(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { quality, reason } = answers;
  const objection = { id: args.view.id, quality, reason };
  await changeGoal(args, deps, {
    goal: id,
    act: 'object-to-goal',
    field: 'reason',
    async change({ store, stamp, scene }) {
      const outcome = await store.goals.change(id, (goal) => objectTo(goal, { ...objection, ...stamp }), stamp);
      if (outcome.kind !== 'objected') return outcome;

      const asked = { kind: objectionAsked, slot: objection.id, dueAt: stamp.at };
      await announceInThread(store, scene.team, outcome.goal, asked);
      return outcome;
    },
    otherwise: ({ because }) => {
      if (isTextFault(because)) return beside('reason', textSentence(because, reason));
      return beside(because === 'already-objected' ? 'quality' : 'reason', refusals[because]);
    },
  });
}

const refusals = {
  'own-goal': 'You proposed this goal yourself: you can edit it instead.',
  'already-objected': 'You have objected to this already, and nobody has answered yet.',
  dropped: 'The goal has been dropped meanwhile.',
};
