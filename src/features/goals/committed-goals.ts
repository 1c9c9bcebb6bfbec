import { committedAmong } from '../../domain/goal-limit.ts';
import type { TeamSprint } from '../../shared/sprints/team-sprint.ts';
import type { Stamp, Store } from '../../store/index.ts';

/** How many goals a team has committed to in a sprint: until the transaction ends, nobody else changes that. */
export async function committedIn(store: Store, { team, sprint }: TeamSprint, stamp: Stamp): Promise<number> {
  const count = (goals: Parameters<typeof committedAmong>[0]) => ({ kind: 'counted', count: committedAmong(goals) });
  return (await store.goals.changeOfTeam(team, sprint, count, stamp)).count;
}
