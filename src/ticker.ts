import type { Logger } from '@slack/web-api';
import { type Clock, earlierOf, isBefore, type Temporal } from './domain/time.ts';
import type { Deps, EarlyDeps, EarlyFeature, Feature } from './feature.ts';
import type { Storage } from './store/index.ts';

/** A workspace whose time passes. */
interface Beating {
  workspace: string;
  features: readonly (Feature | EarlyFeature)[];
  storage: Storage;
  clock: Clock;
  log: Logger;
  deps(): Promise<EarlyDeps>;
}

/**
 * Lives through the time since the last beat. Where nothing has come due in it, that is one question to the database.
 *
 * A beat that fails is lived through again at the next one: what it has recorded already is not recorded twice.
 */
export async function beat(beating: Beating): Promise<void> {
  const now = beating.clock();
  const { until, nextAt } = await beating.storage.lived(beating.workspace);
  if (nextAt && isBefore(now, nextAt)) return;

  const deps = await beating.deps();
  if (!isSetUp(deps)) return;
  const since = until ?? deps.settings.setUpAt;
  if (!isBefore(since, now)) return;
  try {
    await tick(beating.features, deps, since, now);
    await look(beating, now);
  } catch (error) {
    beating.log.error('a beat failed, and is tried again:', error);
  }
}

/** The first instant from now on at which something is due; null when nothing is in sight. */
export async function nextMoment(beating: Beating): Promise<Temporal.Instant | null> {
  const now = beating.clock();
  const deps = await beating.deps();
  if (!isSetUp(deps)) return null;

  const { nextAt } = await beating.storage.lived(beating.workspace);
  const isAhead = nextAt && isBefore(now, nextAt);
  return earliest([
    isAhead ? nextAt : await nextOf(beating.features, deps, now),
    await deps.store.announcements.nextDue(now),
  ]);
}

/** Lets every feature act on the time after `since` up to `now`. One that fails does not keep the others from acting. */
async function tick(
  features: Beating['features'],
  deps: Deps,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const outcomes = await Promise.allSettled(features.map(async (feature) => feature.tick?.(deps, since, now)));
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, 'some features could not act on this beat');
}

/** Writes down what comes next, with what the tick itself has changed; what changes meanwhile makes it void. */
async function look({ workspace, features, storage, deps }: Beating, now: Temporal.Instant): Promise<void> {
  const { version } = await storage.lived(workspace);
  const nextAt = (await nextOf(features, (await deps()) as Deps, now)) ?? now.add(longestSleep);
  await storage.saveLived(workspace, { until: now, nextAt, version });
}

/** Where nothing is in sight. */
const longestSleep = { hours: 24 };

async function nextOf(features: Beating['features'], deps: Deps, after: Temporal.Instant) {
  return earliest(await Promise.all(features.map(async (feature) => feature.nextMoment?.(deps, after) ?? null)));
}

const earliest = (moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  moments.reduce((first, at) => (first && at ? earlierOf(first, at) : (first ?? at)), null);

const isSetUp = (deps: EarlyDeps): deps is Deps => deps.settings !== null;
