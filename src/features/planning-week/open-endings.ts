import type { Ending } from '../../domain/ending.ts';
import type { Store } from '../../store/index.ts';

/** The goals of a sprint and the one before that have an outcome, and those with a tidy-up that is open by then. */
export async function openEndings(store: Store, sprint: number): Promise<Ending[]> {
  const ended = (await store.goals.ofSprints(sprint - 1, sprint)).filter(({ outcome }) => outcome !== null);
  const known = new Set(ended.map(({ id }) => id));
  const tidied = (await store.endings.openTidyUps(sprint)).map(({ goal }) => goal).filter((goal) => !known.has(goal));
  return store.endings.of([...ended, ...(await store.goals.named([...new Set(tidied)]))]);
}
