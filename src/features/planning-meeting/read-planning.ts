import { type Goal, isCommitted, ownersOf } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { stageOf } from '../../domain/meeting.ts';
import { plannedSprint } from '../../domain/meeting-times.ts';
import type { Person } from '../../domain/person.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { PlanningScene } from './planning-scene.ts';
import type { RunSheet } from './run-sheet.ts';

/** Null for a sprint before the first. */
export async function readPlanning(sprint: number, deps: Deps): Promise<PlanningScene | null> {
  const { store, settings, clock } = deps;
  const schedule = await scheduleOf(store, settings);
  const planned = plannedSprint(sprint, schedule);
  if (!planned) return null;

  const teams = await store.teams.all();
  const both = await store.goals.ofSprints(sprint - 1, sprint);
  const goals = both.filter((goal) => goal.sprint === sprint);
  const now = clock();
  return {
    ...planned,
    schedule,
    teams: teams.filter(({ isArchived }) => !isArchived),
    teamsById: new Map(teams.map((team) => [team.id, team])),
    goals: inOrder(goals.filter(({ state }) => state !== 'dropped')),
    ended: both.filter((goal) => goal.sprint < sprint && isCommitted(goal)),
    companyGoals: await store.companyGoals.read(),
    progress: await store.meetings.find(sprint),
    quickRetro: await store.quickRetros.ofSprint(sprint - 1),
    isAsync: settings.isAsync,
    meetingLink: settings.meetingLink,
    now,
    today: dateIn(schedule.timeZone, now),
  };
}

/** The run-sheet of a sprint that is planned, with the goals of the team that presents or of all. */
export async function runSheetOf(scene: PlanningScene, detail: RunSheet['detail'], deps: Deps): Promise<RunSheet> {
  const stage = stageOf(scene.progress);
  const isShown = (team: string) => detail === 'all' || (stage.kind === 'presenting' && stage.team === team);
  const shown = scene.goals.filter(({ team }) => isShown(team));
  return { ...scene, detail, names: await namesIn(shown, deps) };
}

/** Everybody whom these goals name: their owners, and who answered or objected. */
export function namesIn(goals: readonly Goal[], { people }: Deps): Promise<Map<string, Person>> {
  const named = goals.flatMap((goal) => [
    ...ownersOf(goal),
    ...[...goal.marks, ...goal.objections].map(({ by }) => by),
  ]);
  return people.getAll(named);
}
