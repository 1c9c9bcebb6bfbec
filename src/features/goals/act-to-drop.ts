import { isCommitted } from '../../domain/goal.ts';
import { votesOpenAt } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import type { GoalScene } from '../../shared/goals/goal-scene.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import type { Store } from '../../store/index.ts';

/** Once its vote has opened, a goal is dropped by whoever decides for the team alone: nobody drops their own to escape the vote. */
export async function actToDrop(
  { goal, team }: Pick<GoalScene, 'goal' | 'team'>,
  schedule: PlanningSchedule,
  store: Store,
  now: Temporal.Instant,
): Promise<'drop-goal' | 'drop-voted-goal'> {
  const sprint = sprintNumbered(schedule.plan, goal.sprint);
  if (!sprint || !isCommitted(goal)) return 'drop-goal';
  const opensAt = votesOpenAt(sprint, schedule, await teamReader(team, schedule, store));
  return isBefore(now, opensAt) ? 'drop-goal' : 'drop-voted-goal';
}
