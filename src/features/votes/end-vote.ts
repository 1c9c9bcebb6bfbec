import { isAwayAt } from '../../domain/absence.ts';
import { closeVote } from '../../domain/close-vote.ts';
import { takeResult } from '../../domain/goal-outcome.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { type ClosedVote, rollOf } from '../../domain/vote.ts';
import type { Deps } from '../../feature.ts';
import { byTime } from '../../shared/by-time.ts';
import { announceSummary, followSummary } from '../../shared/outcomes/summary-posts.ts';
import { eligibleAmong } from '../../shared/outcomes/turnout.ts';
import { followVote } from '../../shared/outcomes/vote-posts.ts';
import type { Store } from '../../store/index.ts';
import { askToSettle, deciderOf } from './ask-to-settle.ts';
import { redrawGoalEverywhere } from './redraw-goal-everywhere.ts';

import type { VoteScene } from './vote-shown.ts';

type Closing = Pick<ClosedVote, 'at' | 'how' | 'by'>;

/** Closes a vote, gives its goals their outcomes, and lets the channel and whoever decides know; a second time it does nothing. */
export async function endVote(scene: VoteScene, closing: Closing, deps: Deps): Promise<ClosedVote | null> {
  const { vote, roll, goals } = scene;
  const mayVote = await eligibleAmong(roll, deps);
  const isAway = await awayAt(closing.at, roll, deps);
  const asked = await deciderOf(scene, deps);

  const closed = await deps.store.transaction(async (store) => {
    const closed = await store.votes.close(vote, (vote, ballots, goals) =>
      closeVote(vote, { goals, ballots, roll: rollOf(vote, goals, mayVote), isAway, closing }),
    );
    if (!closed) return null;
    await takeResults(closed, store);
    await followVote(store, vote);
    if ((await store.moments.read())['votes-close'] !== 'off') {
      await announceSummary(store, scene.team, vote.sprint, closing.at);
      if (closed.results.some(({ leftOpen }) => leftOpen)) await askToSettle(store, scene, asked, closing.at);
    }
    await followSummary(store, vote, closing.at);
    return closed;
  });
  if (closed && vote.isAnonymous) deps.store.forgetDeleted();
  if (closed) deps.refreshHomes([...roll, ...goals.flatMap(({ owner }) => owner ?? [])]);
  return closed;
}

async function takeResults({ results, at, by }: ClosedVote, store: Store): Promise<void> {
  for (const result of results) {
    const stamp = { by: by ?? byTime, at };
    const outcome = await store.goals.change(result.goal, (goal) => takeResult(goal, result, at), stamp);
    if (outcome.kind === 'voted') await redrawGoalEverywhere(store, outcome.goal);
  }
}

async function awayAt(at: Temporal.Instant, roll: readonly string[], { store, people }: Deps) {
  const known = await people.getAll(roll);
  const today = dateIn('UTC', at);
  const absences = await store.absences.between(today.subtract({ days: 1 }), today.add({ days: 1 }));
  return (id: string) => isAwayAt(absences, id, at, known.get(id)?.timeZone ?? 'UTC');
}
