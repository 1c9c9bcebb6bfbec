import type { SprintEdit } from '../../domain/edit-sprint.ts';
import { followingStart, sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { dateNotes } from '../../shared/sprints/date-notes.ts';
import { teamGroups } from '../../shared/teams/team-groups.ts';
import { workspaceCalendar } from '../../store/index.ts';
import type { DatesPreview } from './dates-preview-modal.ts';
import type { Edited } from './decide-edit.ts';
import { gapsAround } from './gaps.ts';
import { movedMoments } from './moved-moments.ts';
import type { SprintScene } from './sprint-scene.ts';

/** All that moves with an edit, for somebody to look at. */
export async function previewOf(
  edit: SprintEdit,
  { plan, moved }: Edited,
  { schedule, today }: SprintScene,
  deps: Pick<Deps, 'store'>,
): Promise<DatesPreview> {
  const groups = await teamGroups(schedule, deps.store);
  const holidays = await deps.store.holidays.heldIn(workspaceCalendar);
  const zones = [...new Set([schedule.timeZone, ...groups.map(({ reader }) => reader.timeZone)])];
  const surroundings = { zones, holidays, weekdays: schedule.calendar.weekdays, today };
  return {
    edit,
    was: sprintNumbered(schedule.plan, edit.number)!,
    moves: moved,
    moments: movedMoments(moved, schedule, groups),
    notes: new Map(
      moved.map(({ number, is }) => [number, dateNotes(is, followingStart(plan, is.lastOn), surroundings)]),
    ),
    gaps: gapsAround(edit.number, plan, schedule.calendar),
    timeZone: schedule.timeZone,
    today,
  };
}
