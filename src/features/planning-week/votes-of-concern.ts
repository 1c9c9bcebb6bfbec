import { votesWaiting } from '../../domain/votes-waiting.ts';
import type { Store } from '../../store/index.ts';

/** What the votes of a running sprint, and what those of the one before have left open, ask of each person. */
export async function votesOf(sprint: number, store: Store): Promise<ReturnType<typeof votesWaiting>> {
  const votes = await store.votes.ofSprints(sprint - 1, sprint);
  if (votes.length === 0) return () => [];
  return votesWaiting(votes, await store.goals.ofSprints(sprint - 1, sprint), await store.teams.all());
}
