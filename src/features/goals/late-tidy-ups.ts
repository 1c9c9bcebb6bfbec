import { isForLead, type TidyUp } from '../../domain/tidy-up.ts';
import type { TeamSprint } from '../../shared/sprints/team-sprint.ts';
import type { Store } from '../../store/index.ts';

/** What a team has not tidied up for the second time: the lead says what becomes of it before this sprint's goals are final. */
export async function lateTidyUps({ team, sprint }: TeamSprint, store: Store): Promise<TidyUp[]> {
  const late = (await store.endings.openTidyUps(sprint - 1)).filter((one) => isForLead(one, sprint));
  const goals = await store.goals.named(late.map(({ goal }) => goal));
  const own = new Set(goals.filter((goal) => goal.team === team).map(({ id }) => id));
  return late.filter(({ goal }) => own.has(goal));
}
