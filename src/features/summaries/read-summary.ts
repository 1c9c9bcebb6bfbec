import { calibrate, sprintsLookedBack } from '../../domain/calibration.ts';
import { type Goal, isCommitted } from '../../domain/goal.ts';
import { sprintsOf } from '../../domain/goal-chain.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { countOutcomes } from '../../domain/past-outcomes.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { sprintStart } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { SummaryPlace, SummarySection } from '../../shared/outcomes/summary-section.ts';
import { teamWorkload } from '../../shared/teams/team-workload.ts';
import type { Store } from '../../store/index.ts';
import { summarySections } from './summary-sections.ts';
import type { PastSprint, TeamSummary } from './team-summary.ts';

interface Around {
  schedule: PlanningSchedule;
  store: Store;
  now: Temporal.Instant;
}

/** How a team's sprint went, from all that is stored. */
export async function readSummary(place: SummaryPlace, { schedule, store, now }: Around): Promise<TeamSummary> {
  const { team, sprint, next } = place;
  const past = await store.goals.ofTeams([team.id], sprint.number - sprintsLookedBack + 1, sprint.number);
  const { committed, dropped } = goalsOf(past.filter((goal) => goal.sprint === sprint.number));
  const endings = await store.endings.of(committed);
  const workload = await teamWorkload(team, next, schedule, store);
  return {
    ...{ ...place, endings, dropped, chains: await chainsOf(committed, store) },
    vote: (await store.votes.ofTeam(team.id, sprint.number))?.closed ?? null,
    tidyUps: await store.endings.tidyUpsOf([team.id], sprint.number),
    nextTidyUps: await store.endings.tidyUpsOf([team.id], next.number),
    nextWorkload: workload,
    ...lookBack(past),
    sections: await readSections(place, store),
    isFinal: !isBefore(now, sprintStart(next, schedule.timeZone)),
    today: dateIn(schedule.timeZone, now),
  };
}

/** null before the first sprint. */
export function placeOf(team: SummaryPlace['team'], number: number, { plan }: PlanningSchedule): SummaryPlace | null {
  const sprint = sprintNumbered(plan, number);
  return sprint && { team, sprint, next: sprintNumbered(plan, number + 1)! };
}

/** What a sprint was committed to: what of it is left, and what was given up. */
export function goalsOf(goals: readonly Goal[]): { committed: Goal[]; dropped: Goal[] } {
  const own = inOrder(goals);
  return {
    committed: own.filter(isCommitted),
    dropped: own.filter(({ state, committedAs }) => state === 'dropped' && committedAs !== null),
  };
}

/** The outcomes of each sprint that these goals are in, and what they say together. */
export function lookBack(goals: readonly Goal[]): Pick<TeamSummary, 'past' | 'calibration'> {
  const bySprint = Map.groupBy(goals, ({ sprint }) => sprint);
  const past: PastSprint[] = [...bySprint].map(([sprint, own]) => ({ sprint, counts: countOutcomes(own) }));
  return {
    past: past.toSorted((a, b) => a.sprint - b.sprint),
    calibration: calibrate(goals.filter(({ state }) => state !== 'dropped')),
  };
}

async function chainsOf(goals: readonly Goal[], store: Store): Promise<Map<string, number>> {
  const predecessors = await store.endings.predecessors(goals);
  const before = await store.endings.of([...new Set(predecessors.values())]);
  const tidyUps = before.flatMap((ending) => ending.tidyUps);
  return new Map(goals.map((goal) => [goal.id, sprintsOf(goal, predecessors, tidyUps)]));
}

async function readSections(place: SummaryPlace, store: Store): Promise<SummarySection[]> {
  const read = await Promise.all(summarySections.map((section) => section(place, store)));
  return read.filter((section) => section !== null);
}
