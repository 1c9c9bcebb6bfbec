import type { Milestone } from '../../domain/milestone.ts';
import { editMilestone as edit } from '../../domain/milestone-life.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import type { Store } from '../../store/index.ts';
import { tellPeople } from './announce-milestone.ts';
import { changeMilestone, opensMilestoneForm } from './change-milestone.ts';
import { milestoneErrors } from './milestone-faults.ts';
import { draftOfMilestone, milestoneFormModal, readMilestoneForm } from './milestone-form-modal.ts';
import { filledIn, namedInMilestone, offerFor } from './milestone-named.ts';
import type { MilestoneScene } from './seen-milestone.ts';

export const openEditOfMilestone = opensMilestoneForm(async ({ milestone }, deps) => {
  const memory = { milestone: milestone.id, edits: await editsOf(milestone.id, deps.store) };
  return milestoneFormModal(await offerFor(milestone, deps), draftOfMilestone(milestone), memory);
});

export async function saveEditOfMilestone(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, draft, memory } = readMilestoneForm(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const id = memory.milestone!;
  const { form, errors: gone } = await filledIn(answers, await deps.store.milestones.find(id), deps);
  if (gone) return args.ack({ response_action: 'errors', errors: gone });
  const named = await namedInMilestone(form, deps);
  await changeMilestone(args, deps, {
    milestone: id,
    field: 'title',
    async change({ store, stamp, scene }) {
      await store.milestones.change(id, () => ({ kind: 'held' }), stamp);
      const edits = await editsOf(id, store);
      const doing = { ...stamp, today: scene.offer.today };
      const rule = (before: Milestone) => {
        const outcome = edit(before, form, doing, named);
        return outcome.kind === 'edited' && edits > memory.edits ? { kind: 'overtaken' as const, edits } : outcome;
      };
      const outcome = await store.milestones.change(id, rule, stamp);
      if (outcome.kind === 'edited') {
        await tellPeople(store, scene.milestone, outcome.milestone, stamp.by, stamp.at);
        if (outcome.milestone.title !== scene.milestone.title) await renameInLists(scene, store, stamp.at);
      }
      return outcome;
    },
    async otherwise(outcome, { milestone }) {
      if (outcome.kind === 'unchanged') return;
      if (outcome.kind === 'refused') {
        return { response_action: 'errors', errors: milestoneErrors(outcome.faults, form, named) };
      }
      const offer = { ...(await offerFor(milestone, deps)), isOvertaken: true };
      return { response_action: 'update', view: milestoneFormModal(offer, draft, { ...memory, edits: outcome.edits }) };
    },
  });
}

const editsOf = async (id: string, store: Store): Promise<number> =>
  (await store.changes.of('milestone', id)).filter(({ act }) => act === 'edited' || act === 'imported').length;

/** Its goals that are still to do show what it is called now. */
async function renameInLists(
  { goals, offer, teams }: MilestoneScene,
  store: Store,
  at: Parameters<typeof announceGoals>[3],
) {
  const first = offer.running ?? offer.next[0]!;
  const living = goals.filter(({ sprint, state }) => sprint >= first && state !== 'dropped');
  for (const goal of living) await announceGoals(store, teams.get(goal.team)!, [goal], at);
}
