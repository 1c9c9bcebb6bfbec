import { aheadMoment, updateMoment } from '../../domain/milestone-moments.ts';
import { earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { askForMetrics, metricsDue } from './ask-for-metrics.ts';
import { askForOwners } from './ask-for-owners.ts';
import { askForUpdates } from './ask-for-updates.ts';
import { ownerOf, sprintsAround, windowOf, zonesOf } from './passing-window.ts';
import { tellFollowers } from './tell-followers.ts';

/** Asks owners for an update and for what the metric says, others for an owner, and tells followers what comes; each once. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const window = await windowOf(deps, since, now);
  if (window.milestones.length === 0) return;
  await askForUpdates(window, deps);
  await tellFollowers(window, deps);
  await askForMetrics(window, deps);
  await askForOwners(window, deps);
}

/** The next of these for anybody; null where there is no milestone. */
export async function nextMilestoneMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const window = await windowOf(deps, after, after);
  const { milestones, schedule } = window;
  const owners = new Set(milestones.flatMap((one) => ownerOf(one, window).map(({ timeZone }) => timeZone)));
  const followers = new Set(milestones.flatMap((one) => zonesOf(one, window)));
  const planned = sprintsAround(schedule, after).flatMap((sprint) => [
    ...[...owners].map((timeZone) => updateMoment(sprint, schedule, timeZone).at),
    ...[...followers].map((timeZone) => aheadMoment(sprint, schedule, timeZone).at),
  ]);
  const ahead = [...planned, ...metricsDue(window).map(({ at }) => at)].filter((at) => isBefore(after, at));
  return ahead.reduce<Temporal.Instant | null>((first, at) => (first ? earlierOf(first, at) : at), null);
}
