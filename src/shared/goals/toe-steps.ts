import type { ToeStep } from '../../domain/toe-step.ts';
import type { Store } from '../../store/index.ts';
import type { ToldStep } from './toe-words.ts';

/** A team's steps of a sprint with all that is told of them, in their order. */
export async function toldSteps(team: string, sprint: number, store: Store): Promise<ToldStep[]> {
  const steps = await store.toeSteps.ofTeam(team, sprint);
  const told = await Promise.all(steps.map((step) => toldStep(step, store)));
  return told.filter((one) => one !== null);
}

export async function toldStep(step: ToeStep, store: Store): Promise<ToldStep | null> {
  const incoming = await store.goals.find(step.incoming);
  const yielding = step.yields && (await store.goals.find(step.yields.goal));
  const teams = await Promise.all(step.told.teams.map((id) => store.teams.find(id)));
  return incoming && { step, incoming, yielding, teams: teams.filter((team) => team !== null) };
}
