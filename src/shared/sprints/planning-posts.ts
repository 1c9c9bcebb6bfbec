import { dependenciesOf } from '../../domain/dependency.ts';
import type { Goal } from '../../domain/goal.ts';
import { sprintToPlan } from '../../domain/meeting-times.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { type Announcement, announcementId, type SaidAnnouncement, type Store } from '../../store/index.ts';
import { sprintSlot } from '../goals/goal-lists.ts';
import { scheduleOf } from './schedule.ts';
import { type TeamSprint, teamSprintValue } from './team-sprint.ts';

/** The announcements' kinds in the planning channel, each once a sprint that is planned (slot); two have a thread with each team's goals. */
export const preRead = 'pre-read';
export const runSheet = 'run-sheet';
export const talkList = 'talk-list';
export const teamDetails = { [preRead]: 'pre-read-team', [runSheet]: 'run-sheet-team' } as const;
export type Threaded = keyof typeof teamDetails;

/** Asks a needed team in its channel: once for a goal (subject), that team and sprint (slot). */
export const dependency = 'dependency';

export const planningKey = (kind: Threaded | typeof talkList, sprint: number) => {
  return { kind, subject: 'planning', slot: sprintSlot(sprint) };
};

/** A message of a thread has room for so many goals with their buttons; a team with more has several, from part 1 on. */
export const goalsInPart = 5;
const partSlot = (part: number): string => `part-${part}`;
export const readPartSlot = (slot: string): number => Number(slot.slice('part-'.length));

/**
 * Brings up to date what the planning channel shows of these goals, and asks the teams that they need.
 *
 * Call it in the transaction that changes them; `left` names the sprints that a goal of theirs was in before.
 */
export async function announcePlanning(
  store: Store,
  team: Team,
  goals: readonly Goal[],
  dueAt: Temporal.Instant,
  left: readonly number[] = [],
): Promise<void> {
  for (const goal of goals) await askNeededTeams(store, goal, dueAt);
  for (const sprint of new Set([...goals.map((goal) => goal.sprint), ...left])) {
    await followPlanning(store, { team: team.id, sprint }, dueAt);
  }
}

async function askNeededTeams(store: Store, goal: Goal, dueAt: Temporal.Instant): Promise<void> {
  for (const { team } of dependenciesOf(goal)) {
    const needed = await store.teams.find(team);
    if (!needed || needed.isArchived) continue;
    const key = { kind: dependency, subject: goal.id, slot: teamSprintValue({ team, sprint: goal.sprint }) };
    await store.announcements.add({ ...key, channel: needed.channel, threadOf: null, dueAt, position: 0, joins: true });
  }
  await store.announcements.redraw(dependency, goal.id);
}

/** Draws again what the planning channel says of a team's goals in a sprint, with those that are new. */
export async function followPlanning(store: Store, place: TeamSprint, dueAt: Temporal.Instant): Promise<void> {
  const goals = await store.goals.ofTeam(place.team, place.sprint);
  for (const kind of [preRead, runSheet] as const) {
    const head = await store.announcements.find(announcementId(planningKey(kind, place.sprint)));
    if (!head || head.state === 'dropped') continue;
    await announceDetails(store, head, place, goals, { dueAt, position: 0 });
  }
  await redrawTeamDetails(store, place);
  await redrawPlanning(store, place.sprint);
}

export async function redrawTeamDetails(store: Store, place: TeamSprint): Promise<void> {
  for (const kind of Object.values(teamDetails)) await store.announcements.redraw(kind, teamSprintValue(place));
}

export async function redrawPlanning(store: Store, sprint: number): Promise<void> {
  for (const kind of [preRead, runSheet, talkList] as const) {
    const { subject, slot } = planningKey(kind, sprint);
    await store.announcements.redraw(kind, subject, slot);
  }
}

/** The same for the sprint that is planned next: what it opens with has changed, or its meeting has moved. */
export async function redrawComingPlanning(store: Store, settings: Settings, now: Temporal.Instant): Promise<void> {
  const schedule = await scheduleOf(store, settings);
  await redrawPlanning(store, sprintToPlan(schedule, dateIn(schedule.timeZone, now)).sprint.number);
}

/** A team's goals in the thread of the pre-read or run-sheet, in as many messages as they need, at least one, after `position`; what is there stays. */
export async function announceDetails(
  store: Store,
  { id, kind, channel }: Pick<SaidAnnouncement, 'id' | 'kind' | 'channel'>,
  place: TeamSprint,
  goals: readonly Goal[],
  timing: Pick<Announcement, 'dueAt' | 'position' | 'expiresAt'>,
): Promise<void> {
  const living = goals.filter(({ state }) => state !== 'dropped');
  const parts = Math.max(1, Math.ceil(living.length / goalsInPart));
  for (let part = 1; part <= parts; part += 1) {
    const key = { kind: teamDetails[kind as Threaded], subject: teamSprintValue(place), slot: partSlot(part) };
    await store.announcements.add({ ...key, ...timing, position: timing.position + part, channel, threadOf: id });
  }
}
