import { sprintsOf } from '../../domain/goal-chain.ts';
import { isCorrectable } from '../../domain/outcome-correction.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { type GoalScene, rightOver } from '../../shared/goals/goal-scene.ts';
import type { CardEnding } from './goal-act-blocks.ts';

/** What came after a goal's vote, and what its reader may still say about it. */
export async function endingOf(
  scene: GoalScene,
  schedule: PlanningSchedule,
  { store, clock }: Deps,
): Promise<CardEnding> {
  const { goal } = scene;
  const [ending] = await store.endings.of([goal]);
  const predecessors = await store.endings.predecessors([goal]);
  const before = await store.endings.of([...predecessors.values()]);
  const nextSprintBegins = sprintStart(sprintNumbered(schedule.plan, goal.sprint + 1)!, schedule.timeZone);
  return {
    ending: ending!,
    sprints: sprintsOf(
      goal,
      predecessors,
      before.flatMap(({ tidyUps }) => tidyUps),
    ),
    mayAnswer: rightOver('answer-ending', scene).allowed,
    mayCorrect: isCorrectable(goal, { now: clock(), nextSprintBegins }) && rightOver('correct-outcome', scene).allowed,
  };
}
