import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Goal, GoalForm } from '../../domain/goal.ts';
import { type EditOutcome, editGoal as edit } from '../../domain/goal-edit.ts';
import type { Named } from '../../domain/goal-form.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { announceInThread } from '../../shared/goals/announce-goals.ts';
import { opensForm } from '../../shared/goals/goal-scene.ts';
import { type Typed, typedInto } from '../../slack/form.ts';
import type { Change, Store } from '../../store/index.ts';
import { changeGoal } from './change-goal.ts';
import { drawEdit, remarksIn, type Seen } from './draw-edit.ts';
import { type EditMemory, readEdit, readEditMemory } from './edit-goal-modal.ts';
import { fieldWords } from './form-words.ts';
import { formErrors } from './goal-faults.ts';
import { draftOf, goalFormOf } from './goal-form-modal.ts';
import { namedIn } from './named.ts';
import { newOwner } from './owner-message.ts';

export const openEdit = opensForm('edit-goal', async ({ goal, visitor }, deps) => {
  const edits = await editsOf(goal.id, deps.store);
  return drawEdit(
    goal,
    draftOf(goal),
    { goal: goal.id, edits: edits.length, isHinted: false },
    { visitor: visitor.id, deps },
  );
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
  const before = memory.isHinted ? null : await deps.store.goals.find(memory.goal);
  const isRemarkable = before !== null && (await remarksIn(draft, before, deps)).length > 0;
  await changeGoal(args, deps, {
    goal: memory.goal,
    act: 'edit-goal',
    field: 'title',
    async change({ store, stamp, scene }) {
      // Takes the goal first, so that nobody edits it between this look and the change.
      await store.goals.change(memory.goal, () => ({ kind: 'held' }), stamp);
      const edits = await editsOf(memory.goal, store);
      if (edits.length > memory.edits) return { kind: 'overtaken' as const, edits };

      const change = (goal: Goal) => {
        const outcome = edit(goal, form, by, named);
        return outcome.kind === 'edited' && isRemarkable ? { kind: 'remarked' as const } : outcome;
      };
      const outcome = await store.goals.change(memory.goal, change, stamp);
      if (outcome.kind === 'edited' && outcome.changed.includes('owner') && outcome.goal.owner !== by) {
        const told = { kind: newOwner, slot: args.view.id, dueAt: stamp.at };
        await announceInThread(store, scene.team, outcome.goal, told);
      }
      return outcome;
    },
    async otherwise(outcome, { goal }): Promise<FormAnswer> {
      if (outcome.kind === 'unchanged') return;
      if (outcome.kind === 'refused') return refusalOf(outcome, form, named);
      const seen = { visitor: by, deps };
      if (outcome.kind === 'overtaken') return drawOver(outcome.edits, goal, draft, memory, seen);
      return shown(await drawEdit(goal, draft, { ...memory, isHinted: true }, seen));
    },
  });
}

async function drawOver(
  edits: Change[],
  goal: Goal,
  draft: Typed,
  memory: EditMemory,
  seen: Seen,
): Promise<FormAnswer> {
  const { by, details } = edits.at(-1)!;
  const fields = Object.keys(details).filter((field): field is keyof GoalForm => field in fieldWords);
  return shown(await drawEdit(goal, draft, { ...memory, edits: edits.length }, { ...seen, meanwhile: { by, fields } }));
}

function refusalOf(refused: EditOutcome & { kind: 'refused' }, form: GoalForm, named: Named): FormAnswer {
  if (refused.because === 'dropped') return beside('title', 'It has been dropped meanwhile.');
  return { response_action: 'errors', errors: formErrors(refused.faults, form, named) };
}

const shown = (view: ModalView): FormAnswer => ({ response_action: 'update', view });

const editsOf = async (goal: string, store: Store): Promise<Change[]> =>
  (await store.changes.of('goal', goal)).filter(({ act }) => act === 'edited');
