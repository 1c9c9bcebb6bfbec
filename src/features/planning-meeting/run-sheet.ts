import { presentingOrder } from '../../domain/contested.ts';
import { type Turn, turnsNow } from '../../domain/meeting.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { isBefore } from '../../domain/time.ts';
import type { Names } from './asked-goal-blocks.ts';
import type { PlanningScene } from './planning-scene.ts';

export interface RunSheet extends PlanningScene, Names {
  /** Whose goals it shows: of the team that presents, or of all where there is no thread for them. */
  detail: 'presenting' | 'all';
}

/** Every team's turn, in their order. */
export function turnsOf({ progress, teams, goals }: PlanningScene): Turn[] {
  const ids = teams.map(({ id }) => id);
  return turnsNow(progress, presentingOrder(ids, goals));
}

/** A meeting may begin earlier than it was meant to, on its day. */
export const mostEarly = { hours: 12 };

/** May the meeting be moved on now? */
export function isOpen({ sprint, meeting, schedule, isAsync, now }: PlanningScene): boolean {
  if (isAsync || !meeting || isBefore(now, meeting.at.subtract(mostEarly))) return false;
  return isBefore(now, sprintStart(sprint, schedule.timeZone));
}
