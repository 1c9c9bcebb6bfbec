import { answerObjection as answerIt } from '../../domain/goal-objection.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { announceInThread } from '../../shared/goals/announce-goals.ts';
import { opensForm } from '../../shared/goals/goal-scene.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import { answerObjectionModal, readAnswer } from './answer-objection-modal.ts';
import { changeGoal } from './change-goal.ts';
import { objectionAnswered, objectionAsked } from './objection-message.ts';
import { readObjectionValue } from './objection-value.ts';

export const openAnswer = opensForm('answer-objection', ({ goal }, _, value) => {
  const { objection } = readObjectionValue(value);
  return answerObjectionModal(goal, goal.objections.find(({ id }) => id === objection)!);
});

export async function saveAnswer(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id, objection } = readAnswer(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const text = answers.answer;
  await changeGoal(args, deps, {
    goal: id,
    act: 'answer-objection',
    field: 'answer',
    async change({ store, stamp, scene }) {
      const outcome = await store.goals.change(id, (goal) => answerIt(goal, objection, { ...stamp, text }), stamp);
      if (outcome.kind !== 'answered') return outcome;

      const answered = { kind: objectionAnswered, slot: objection, dueAt: stamp.at };
      await announceInThread(store, scene.team, outcome.goal, answered);
      await store.announcements.redraw(objectionAsked, id, objection);
      return outcome;
    },
    otherwise: ({ because }) =>
      beside('answer', isTextFault(because) ? textSentence(because, text) : refusals[because]),
  });
}

const refusals = {
  'unknown-objection': "That objection isn't there any more.",
  'already-answered': 'Somebody has answered it meanwhile.',
  dropped: 'The goal has been dropped meanwhile.',
};
