import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Roadmap } from '../../domain/roadmap.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { nextSprint, sprintOn, sprintsFrom } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { sprintsAhead, teamRoadmap } from '../../domain/team-roadmap.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { Store } from '../../store/index.ts';
import { scheduleOf, teamReader } from './schedule.ts';

/** The sprints that take goals now: the running one, if one is, and the next three. */
export interface SprintOffer {
  schedule: PlanningSchedule;
  sprints: readonly Sprint[];
  running: number | null;
  next: readonly number[];
  today: Temporal.PlainDate;
}

export async function sprintOffer({ store, settings, clock }: Deps): Promise<SprintOffer> {
  const schedule = await scheduleOf(store, settings);
  const { plan, timeZone } = schedule;
  const today = dateIn(timeZone, clock());
  const running = sprintOn(plan, today);
  const next = sprintsFrom(plan, nextSprint(plan, today).number, sprintsAhead);
  return {
    ...{ schedule, today },
    sprints: running ? [running, ...next] : next,
    running: running?.number ?? null,
    next: next.map(({ number }) => number),
  };
}

/** Whether a team's planning is open depends on its own clocks and holidays. */
export async function roadmapOf(
  team: Team,
  { schedule }: SprintOffer,
  store: Store,
  now: Temporal.Instant,
): Promise<Roadmap> {
  return teamRoadmap(schedule, await teamReader(team, schedule, store), now);
}
