import type { Milestone, MilestoneForm } from '../../domain/milestone.ts';
import type { Deps } from '../../feature.ts';
import type { Errors } from '../../slack/form.ts';
import { companyGoalChosen } from './company-goal-field.ts';
import { type MilestoneOffer, milestoneFormOf } from './milestone-form-modal.ts';

/** Whom and what a form names, for the rules to look at. */
export async function namedInMilestone({ owner, partners }: MilestoneForm, { people, store }: Deps) {
  const teams = await store.teams.all();
  return {
    people: await people.getAll([owner, ...partners.map(({ person }) => person)]),
    teams: new Map(teams.map((team) => [team.id, team])),
  };
}

const goalIsGone = 'That is no company goal any more. Please choose another, or none of them.';

/** The form as it was filled in, or what is wrong beside the company goal: the list may have changed meanwhile. */
export async function filledIn(
  answers: Parameters<typeof milestoneFormOf>[0],
  milestone: Milestone | null,
  deps: Deps,
): Promise<{ form: MilestoneForm; errors?: undefined } | { form?: undefined; errors: Errors }> {
  const chosen = companyGoalChosen(answers.companyGoal, (await offerFor(milestone, deps)).companyGoals);
  return chosen === undefined ? { errors: { companyGoal: goalIsGone } } : { form: milestoneFormOf(answers, chosen) };
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
