import { moveGoal as move } from '../../domain/goal-move.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { opensForm } from '../../shared/goals/goal-scene.ts';
import { roadmapOf, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { changeGoal } from './change-goal.ts';
import { committedIn } from './committed-goals.ts';
import { entryRefusals, limitQuestion } from './entry-refusals.ts';
import { moveGoalModal, readMove } from './move-goal-modal.ts';

export const openMove = opensForm('edit-goal', async ({ goal }, deps) => {
  const { sprints, today } = await sprintOffer(deps);
  return moveGoalModal(goal, sprints, today);
});

export async function saveMove(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id, confirmed } = readMove(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { sprint } = answers;
  const { goalLimit } = deps.settings;
  const offer = await sprintOffer(deps);
  await changeGoal(args, deps, {
    goal: id,
    act: 'edit-goal',
    field: 'sprint',
    async change({ store, stamp, scene: { team } }) {
      const roadmap = await roadmapOf(team, offer, store, stamp.at);
      const committed = await committedIn(store, { team: team.id, sprint }, stamp);
      const limit = { goals: goalLimit, isConfirmed: confirmed === sprint };
      const entry = { by: stamp.by, now: stamp.at, roadmap, committed, limit };
      return store.goals.change(id, (goal) => move(goal, sprint, entry), stamp);
    },
    otherwise(outcome, { goal }) {
      if (outcome.kind === 'unchanged') return;
      if (outcome.kind === 'needs-confirmation') {
        const asked = { sprint, question: limitQuestion(goalLimit) };
        return { response_action: 'update', view: moveGoalModal(goal, offer.sprints, offer.today, asked) };
      }
      return beside('sprint', entryRefusals[outcome.because](goalLimit));
    },
  });
}
