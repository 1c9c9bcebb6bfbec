import type { KnownBlock, ModalView } from '@slack/types';
import type { Goal } from '../../domain/goal.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { remarksOn } from '../../shared/goals/goal-remarks.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import type { Typed } from '../../slack/form.ts';
import { type EditMemory, editGoalModal, type Meanwhile } from './edit-goal-modal.ts';
import { goalOwner } from './goal-form-modal.ts';
import { milestonesOnOffer } from './milestones-on-offer.ts';
import { ownerAbsence } from './owner-absence.ts';

export interface Seen {
  visitor: string;
  deps: Deps;
  meanwhile?: Meanwhile;
}

/** A goal's form with what was typed so far, and what follows from it. */
export async function drawEdit(
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
      remarks: memory.isHinted ? await remarksIn(draft, goal, deps) : [],
    },
    draft,
    memory,
  );
}

/** What a colleague would say of what was typed; nothing where the words stay as they are. */
export async function remarksIn(draft: Typed, goal: Goal, { store }: Pick<Deps, 'store'>): Promise<KnownBlock[]> {
  const [title, measure] = [String(draft.title ?? '').trim(), String(draft.measure ?? '').trim()];
  const isSame = title === goal.title && measure === (goal.measure ?? '');
  return isSame ? [] : remarksOn({ title, measure }, goal, 'save', await store.teams.all(), store);
}
