import type { Goal } from '../../domain/goal.ts';
import { openPlanning } from '../../domain/goal-moments.ts';
import { proposalsOpenAt } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { type Sprint, sprintStart } from '../../domain/sprint.ts';
import { lastSprintBegun, nextSprint, sprintNumbered, sprintOn } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { teamRoadmap } from '../../domain/team-roadmap.ts';
import { dateIn, earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { byTime } from '../../shared/by-time.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { concerned } from '../../shared/goals/goal-scene.ts';
import { scheduleOf, teamReader } from '../../shared/sprints/schedule.ts';
import { askForOwners } from './ask-for-owners.ts';
import { beginTeamSprint } from './begin-sprint.ts';

/**
 * Planned goals become proposals when their planning week opens; what is open when a sprint begins stands or moves on.
 *
 * Whoever decides is asked for an owner where one has left. It looks at what is open, not at what has been missed, so it does each once: after a long stop, sprint by sprint.
 */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const schedule = await scheduleOf(deps.store, deps.settings);
  for (const at of [...sprintStarts(schedule, since, now), now]) await settleOpenGoals(at, schedule, deps);
  await askForOwners(deps, now);
}

function sprintStarts(
  { plan, timeZone }: PlanningSchedule,
  since: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant[] {
  const starts: Temporal.Instant[] = [];
  let sprint = nextSprint(plan, dateIn(timeZone, since));
  while (!isBefore(now, sprintStart(sprint, timeZone))) {
    starts.push(sprintStart(sprint, timeZone));
    sprint = sprintNumbered(plan, sprint.number + 1)!;
  }
  return starts;
}

async function settleOpenGoals(at: Temporal.Instant, schedule: PlanningSchedule, deps: Deps): Promise<void> {
  const today = dateIn(schedule.timeZone, at);
  const begun = lastSprintBegun(schedule.plan, today);
  const next = nextSprint(schedule.plan, today);
  const goals = await deps.store.goals.ofSprints(begun?.number ?? next.number, next.number);
  const open = goals.filter(({ state }) => state === 'planned' || state === 'proposed');
  if (open.length === 0) return;

  for (const team of await livingTeams(deps)) {
    const isOpenIn = opennessOf(team, open);
    if (begun && isOpenIn(begun)) await beginTeamSprint(team, begun, at, schedule, deps);
    if (isOpenIn(next)) await openTeamPlanning(team, next, at, schedule, deps);
  }
}

const opennessOf =
  (team: Team, open: readonly Goal[]) =>
  ({ number }: Sprint): boolean =>
    open.some((goal) => goal.team === team.id && goal.sprint === number);

async function openTeamPlanning(
  team: Team,
  { number }: Sprint,
  at: Temporal.Instant,
  schedule: PlanningSchedule,
  { store, refreshHomes }: Deps,
): Promise<void> {
  const { isPlanning } = teamRoadmap(schedule, await teamReader(team, schedule, store), at);
  if (!isPlanning) return;
  const { goals } = await store.transaction(async (store) => {
    const outcome = await store.goals.changeOfTeam(team.id, number, openPlanning, { by: byTime, at });
    if (outcome.goals.length > 0) await announceGoals(store, team, outcome.goals, at);
    return outcome;
  });
  refreshHomes(goals.flatMap((goal) => concerned({ team }, goal)));
}

/** The next planning week to open for some team, sprint to begin, or announcement that waits for its time. */
export async function nextGoalMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant> {
  const { store, settings } = deps;
  const schedule = await scheduleOf(store, settings);
  const today = dateIn(schedule.timeZone, after);
  const openings = await planningOpenings(sprintOn(schedule.plan, today), schedule, deps);
  const due = await store.announcements.nextDue(after);
  const ahead = [...openings, ...(due ? [due] : [])].filter((at) => isBefore(after, at));
  return ahead.reduce(
    (first, at) => earlierOf(first, at),
    sprintStart(nextSprint(schedule.plan, today), schedule.timeZone),
  );
}

async function planningOpenings(
  running: Sprint | null,
  schedule: PlanningSchedule,
  deps: Deps,
): Promise<Temporal.Instant[]> {
  if (!running) return [];
  const teams = await livingTeams(deps);
  return Promise.all(
    teams.map(async (team) => proposalsOpenAt(running, schedule, await teamReader(team, schedule, deps.store))),
  );
}

const livingTeams = async ({ store }: Deps): Promise<Team[]> =>
  (await store.teams.all()).filter(({ isArchived }) => !isArchived);
