import { assignHelpers } from '../../domain/assign-helpers.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { concerned, goalScene, opensForm, rightOver } from '../../shared/goals/goal-scene.ts';
import { personFaults } from '../../shared/people/person-faults.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { redraw } from '../../slack/tell.ts';
import { assignMembersModal, readAssigned } from './assign-members-modal.ts';
import { drawWork } from './divide-work.ts';

export const openAssigning = opensForm('divide-work', ({ goal }) => assignMembersModal(goal));

export async function saveAssigned(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readAssigned(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const by = args.body.user.id;
  const scene = await goalScene(id, by, deps);
  if (!scene) return args.ack(beside('helpers', "That goal isn't there any more."));
  const right = rightOver('divide-work', scene);
  if (!right.allowed) return args.ack(beside('helpers', await refusalInWords('divide-work', right, deps)));

  const people = await deps.people.getAll(answers.helpers);
  const stamp = { by, at: deps.clock() };
  const outcome = await deps.store.transaction(async (store) => {
    const outcome = await store.goals.change(id, (goal) => assignHelpers(goal, answers.helpers, people), stamp);
    if (outcome.kind !== 'edited') return outcome;
    await announceGoals(store, scene.team, [outcome.goal], stamp.at);
    await store.announcements.redraw('team-session', scene.team.id, sprintSlot(outcome.goal.sprint - 1));
    return outcome;
  });
  if (outcome.kind === 'refused') {
    const name = people.get(outcome.about)?.name ?? 'That one';
    return args.ack(beside('helpers', `${name} ${personFaults[outcome.because]}`));
  }
  await args.ack();
  if (outcome.kind === 'edited') deps.refreshHomes(concerned(scene, outcome.goal));
  const below = args.view.previous_view_id;
  if (below) await redraw(args, below, await drawWork({ team: scene.team.id, sprint: scene.goal.sprint }, deps));
}
