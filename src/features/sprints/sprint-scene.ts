import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { lastSprintBegun, nextSprint, sprintNumbered, sprintOn } from '../../domain/sprint-calendar.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Which } from './sprint-buttons.ts';

/** Where in its sprints the workspace is now. */
export interface SprintScene {
  schedule: PlanningSchedule;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
  running: Sprint | null;
  /** The one that is over, where none is running. */
  last: Sprint | null;
  next: Sprint;
  /** The last one that begins within a year, or else the next: as far as anybody looks ahead. */
  furthest: number;
}

export async function sprintScene({ store, settings, clock }: Pick<Deps, 'store' | 'settings' | 'clock'>) {
  return sceneAt(clock(), await scheduleOf(store, settings));
}

export function sceneAt(now: Temporal.Instant, schedule: PlanningSchedule): SprintScene {
  const { plan, timeZone } = schedule;
  const today = dateIn(timeZone, now);
  const next = nextSprint(plan, today);
  return {
    schedule,
    now,
    today,
    running: sprintOn(plan, today),
    last: lastSprintBegun(plan, today),
    next,
    furthest: Math.max(next.number, nextSprint(plan, today.add({ years: 1 })).number - 1),
  };
}

export type Found = { kind: 'found'; sprint: Sprint } | { kind: 'before-the-first' | 'too-far-ahead'; bound: number };

/** `bound` is the first or last that can be asked for. */
export function findSprint(which: Which, { schedule: { plan }, running, next, furthest }: SprintScene): Found {
  if (which === 'next') return { kind: 'found', sprint: next };
  if (which === 'current') return { kind: 'found', sprint: running ?? next };
  if (which > furthest) return { kind: 'too-far-ahead', bound: furthest };
  const sprint = sprintNumbered(plan, which);
  return sprint ? { kind: 'found', sprint } : { kind: 'before-the-first', bound: plan.pins[0]!.number };
}
