import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import { votesCloseAt } from '../../domain/vote-times.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { teamGroups } from '../../shared/teams/team-groups.ts';
import { beginVotes, nextOpening } from './begin-votes.ts';
import { endVote } from './end-vote.ts';
import { sceneOf } from './vote-scene.ts';

/** Opens the votes whose time has come, and closes those whose time is over. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const { store, settings } = deps;
  const schedule = await scheduleOf(store, settings);
  await beginVotes(await teamGroups(schedule, store), { since, now, schedule }, deps);
  for (const vote of await store.votes.open()) {
    const at = votesCloseAt(sprintNumbered(schedule.plan, vote.sprint)!, schedule);
    if (isBefore(now, at)) continue;
    const scene = await sceneOf(vote, (await store.teams.find(vote.team))!, schedule, deps);
    await endVote(scene, { at, how: 'on-time', by: null }, deps);
  }
}

/** The next vote to open or to close, for whatever team. */
export async function nextVoteMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { store, settings } = deps;
  const schedule = await scheduleOf(store, settings);
  const opening = await nextOpening(await teamGroups(schedule, store), { after, schedule }, deps);
  const closings = (await store.votes.open())
    .map(({ sprint }) => votesCloseAt(sprintNumbered(schedule.plan, sprint)!, schedule))
    .map((at) => (isBefore(after, at) ? at : after.add({ seconds: 1 })));
  return [...closings, ...(opening ? [opening] : [])].reduce<Temporal.Instant | null>(
    (first, at) => (first ? earlierOf(first, at) : at),
    null,
  );
}
