import type { Milestone } from '../../domain/milestone.ts';
import { metricMoment } from '../../domain/milestone-moments.ts';
import type { Person } from '../../domain/person.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { metricAsked } from './announce-milestone.ts';
import { ownerOf, type Window } from './passing-window.ts';

interface MetricDue {
  milestone: Milestone;
  owner: Person;
  at: Temporal.Instant;
}

/** Closed ones whose owner has still to say what the metric says, with when that is asked. */
export function metricsDue(window: Window): MetricDue[] {
  const { milestones, schedule, weeks } = window;
  return milestones.flatMap((milestone) => {
    const { state, endedAt, answer } = milestone;
    if (state !== 'closed' || endedAt === null || answer) return [];
    return ownerOf(milestone, window).map((owner) => {
      return { milestone, owner, at: metricMoment({ endedAt }, weeks, schedule.calendar, owner.timeZone) };
    });
  });
}

/** Asks them; each once. */
export async function askForMetrics(window: Window, { store }: Deps): Promise<void> {
  const due = metricsDue(window).filter(({ at }) => isBefore(window.since, at) && !isBefore(window.now, at));
  if (due.length === 0) return;
  await store.transaction(async (store) => {
    for (const { milestone, owner, at } of due) {
      const key = { kind: metricAsked, subject: milestone.id, slot: 'metric' };
      await store.announcements.add({ ...key, channel: owner.id, threadOf: null, dueAt: at, position: 0, joins: true });
    }
  });
}
