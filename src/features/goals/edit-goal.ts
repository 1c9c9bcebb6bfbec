import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Goal, GoalForm } from '../../domain/goal.ts';
import { editGoal as edit } from '../../domain/goal-edit.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { announceInThread } from '../../shared/announce-goals.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { opensForm } from '../../shared/goal-scene.ts';
import { ownerAbsence } from '../../shared/owner-absence.ts';
import { sprintOffer } from '../../shared/sprint-offer.ts';
import { type Typed, typedInto } from '../../slack/form.ts';
import type { Change, Store } from '../../store/index.ts';
import { changeGoal } from './change-goal.ts';
import { type EditMemory, editGoalModal, type Meanwhile, readEdit, readEditMemory } from './edit-goal-modal.ts';
import { fieldWords } from './form-words.ts';
import { formErrors } from './goal-faults.ts';
import { draftOf, goalFormOf, goalOwner } from './goal-form-modal.ts';
import { milestonesOnOffer } from './milestones-on-offer.ts';
import { namedIn } from './named.ts';
import { newOwner } from './owner-message.ts';

export const openEdit = opensForm('edit-goal', async ({ goal, visitor }, deps) => {
  const edits = await editsOf(goal.id, deps.store);
  return drawEdit(goal, draftOf(goal), { goal: goal.id, edits: edits.length }, { visitor: visitor.id, deps });
});

/** As it stands now, with what depends on the owner picked. */
export async function redrawnEdit(view: ViewOutput, visitor: string, deps: Deps): Promise<ModalView> {
  const memory = readEditMemory(view);
  const goal = await deps.store.goals.find(memory.goal);
  return drawEdit(goal!, typedInto(view), memory, { visitor, deps });
}

export async function saveEdit(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, draft, memory } = readEdit(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const by = args.body.user.id;
  const form = goalFormOf(answers);
  const named = await namedIn(form, await deps.store.teams.all(), deps);
  await changeGoal(args, deps, {
    goal: memory.goal,
    act: 'edit-goal',
    field: 'title',
    async change({ store, stamp, scene }) {
      // Takes the goal first, so that nobody edits it between this look and the change.
      await store.goals.change(memory.goal, () => ({ kind: 'held' }), stamp);
      const edits = await editsOf(memory.goal, store);
      if (edits.length > memory.edits) return { kind: 'overtaken' as const, edits };

      const outcome = await store.goals.change(memory.goal, (goal) => edit(goal, form, by, named), stamp);
      if (outcome.kind === 'edited' && outcome.changed.includes('owner') && outcome.goal.owner !== by) {
        const told = { kind: newOwner, slot: args.view.id, dueAt: stamp.at };
        await announceInThread(store, scene.team, outcome.goal, told);
      }
      return outcome;
    },
    async otherwise(outcome, { goal }): Promise<FormAnswer> {
      if (outcome.kind === 'unchanged') return;
      if (outcome.kind === 'refused' && outcome.because === 'dropped')
        return beside('title', 'It has been dropped meanwhile.');
      if (outcome.kind === 'refused') {
        return { response_action: 'errors', errors: formErrors(outcome.faults, form, named) };
      }
      const { edits } = outcome;
      const seen = { visitor: by, deps, meanwhile: meanwhileOf(edits.at(-1)!) };
      const view = await drawEdit(goal, draft, { ...memory, edits: edits.length }, seen);
      return { response_action: 'update', view };
    },
  });
}

interface Seen {
  visitor: string;
  deps: Deps;
  meanwhile?: Meanwhile;
}

async function drawEdit(
  goal: Goal,
  draft: Typed,
  memory: EditMemory,
  { visitor, deps, meanwhile }: Seen,
): Promise<ModalView> {
  const { store } = deps;
  const teams = await store.teams.all();
  const { schedule, today } = await sprintOffer(deps);
  const picked = {
    owner: String(draft[goalOwner] ?? ''),
    sprint: sprintNumbered(schedule.plan, goal.sprint)!,
    team: teams.find(({ id }) => id === goal.team) ?? null,
  };
  return editGoalModal(
    {
      otherTeams: teams.filter(({ id, isArchived }) => id !== goal.team && (!isArchived || goal.needs.includes(id))),
      absence: await ownerAbsence(picked, schedule, today, store),
      mayTick: goal.proposer === visitor,
      milestones: await milestonesOnOffer(store, goal.milestone),
      meanwhile: meanwhile ?? null,
    },
    draft,
    memory,
  );
}

const editsOf = async (goal: string, store: Store): Promise<Change[]> =>
  (await store.changes.of('goal', goal)).filter(({ act }) => act === 'edited');

function meanwhileOf({ by, details }: Change): Meanwhile {
  const fields = Object.keys(details).filter((field): field is keyof GoalForm => field in fieldWords);
  return { by, fields };
}
