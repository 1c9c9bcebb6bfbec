import { ownersOf } from '../../domain/goal.ts';
import { replaceOwner } from '../../domain/goal-ownership.ts';
import type { PersonFault } from '../../domain/person-fault.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { announceInThread } from '../../shared/goals/announce-goals.ts';
import { opensForm } from '../../shared/goals/goal-scene.ts';
import { changeGoal } from './change-goal.ts';
import { chooseOwnerModal, readChosenOwner } from './choose-owner-modal.ts';
import { ownerFaults } from './goal-faults.ts';
import { newOwner } from './owner-message.ts';

export const openChoiceOfOwner = opensForm('choose-owner', ({ goal }) => chooseOwnerModal(goal));

export async function saveChosenOwner(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, goal: id } = readChosenOwner(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const { owner } = answers;
  const before = await deps.store.goals.find(id);
  const people = await deps.people.getAll([owner, ...(before ? ownersOf(before) : [])]);
  await changeGoal(args, deps, {
    goal: id,
    act: 'choose-owner',
    field: 'owner',
    async change({ store, stamp, scene }) {
      const outcome = await store.goals.change(id, (goal) => replaceOwner(goal, owner, people), stamp);
      if (outcome.kind === 'edited' && owner !== stamp.by) {
        const told = { kind: newOwner, slot: args.view.id, dueAt: stamp.at };
        await announceInThread(store, scene.team, outcome.goal, told);
      }
      return outcome;
    },
    otherwise: ({ because }) =>
      beside(
        'owner',
        isPersonFault(because) ? `${people.get(owner)?.name} ${ownerFaults[because]}` : refusals[because],
      ),
  });
}

const refusals = {
  dropped: 'It has been dropped meanwhile.',
  owned: 'Somebody else owns it already: open the goal to change that.',
};

const isPersonFault = (because: PersonFault | keyof typeof refusals): because is PersonFault => because in ownerFaults;
