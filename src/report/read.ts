import type { Temporal } from '../domain/time.ts';
import type { Store } from '../store/index.ts';
import type { Reported } from './report.ts';

/** What there is to tell of a workspace, whatever its teams are called now. */
export async function readReport(store: Store, workspace: string, on: Temporal.PlainDate): Promise<Reported> {
  const { history, teams } = store;
  const continued = await history.continued();
  return {
    ...{ workspace, on, goals: await history.goals(), lessons: await store.lessons.all() },
    teams: new Map((await teams.all()).map(({ id, name }) => [id, name])),
    milestones: new Map((await store.milestones.all()).map(({ id, title }) => [id, title])),
    continuations: await history.continuations(),
    continued: new Map(continued.map((goal) => [goal.id, goal])),
  };
}
