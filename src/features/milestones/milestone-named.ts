import type { Milestone, MilestoneForm } from '../../domain/milestone.ts';
import type { Deps } from '../../feature.ts';
import type { MilestoneOffer } from './milestone-form-modal.ts';

/** Whom and what a form names, for the rules to look at. */
export async function namedInMilestone({ owner, partners }: MilestoneForm, { people, store }: Deps) {
  const teams = await store.teams.all();
  return {
    people: await people.getAll([owner, ...partners.map(({ person }) => person)]),
    teams: new Map(teams.map((team) => [team.id, team])),
  };
}

/** What may be chosen; what a milestone says already stays on offer. */
export async function offerFor(milestone: Milestone | null, { store }: Deps): Promise<MilestoneOffer> {
  const teams = await store.teams.all();
  const { goals } = await store.companyGoals.read();
  const own = milestone?.companyGoal ?? null;
  return {
    teams: teams.filter(({ id, isArchived }) => !isArchived || milestone?.teams.includes(id)),
    companyGoals: own === null || goals.includes(own) ? goals : [...goals, own],
  };
}
