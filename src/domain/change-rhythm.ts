import type { Sprint } from './sprint.ts';
import { lastSprintBegun, type SprintPlan, type SprintRhythm, sprintNumbered, sprintsFrom } from './sprint-calendar.ts';
import { type SprintMove, sprintMoves } from './sprint-moves.ts';
import { laterOf, type Temporal } from './time.ts';

/**
 * Lets sprints have another length, first weekday or working days from the next one on.
 *
 * Those that have begun stay as they were. Coming ones keep their names; dates that were said for them give way to the new rhythm.
 */
export function changeRhythm(
  plan: SprintPlan,
  rhythm: SprintRhythm,
  today: Temporal.PlainDate,
): { plan: SprintPlan; moved: SprintMove[] } {
  const first = plan.pins[0]!;
  const kept = lastSprintBegun(plan, today) ?? first;
  const begun = sprintsFrom(plan, first.number, kept.number - first.number + 1);

  const changed = { ...rhythm, pins: begun };
  const coming = plan.pins.filter(({ number }) => number > kept.number);
  const renamed = coming.map(({ number, name }): Sprint => ({ ...sprintNumbered(changed, number)!, name }));
  const after = { ...changed, pins: [...begun, ...renamed] };

  const until = laterOf(today, kept.lastOn).add({ weeks: 12 });
  return { plan: after, moved: sprintMoves(plan, after, kept.number + 1, until) };
}
