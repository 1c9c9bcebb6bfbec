import type { Goal } from '../../domain/goal.ts';
import { planningReader } from '../../domain/moment-times.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';
import { everyTeam, sprintSlot, sprintStartedFor, sprintStartedForAll } from '../../shared/goals/goal-lists.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';
import { type Announcement, announcementId, type Store } from '../../store/index.ts';
import { type Due, dueIn, type Window } from './due-in.ts';

/** A sprint starts: a line for every team, and in its thread the goals of each that has some. */
export async function announceInPlanningChannel(
  groups: readonly TeamGroup[],
  window: Window,
  { store, settings }: Deps,
): Promise<void> {
  const channel = settings.planningChannel;
  if (!channel) return;
  for (const start of dueIn(window, planningReader(window.schedule), ['sprint-start'])) {
    const goals = await store.goals.ofSprints(start.sprint, start.sprint);
    const teams = groups.flatMap(({ teams }) => teams);
    await store.transaction((store) => announceStart(start, channel, withGoals(teams, goals), store));
  }
}

function withGoals(teams: readonly Team[], goals: readonly Goal[]): Team[] {
  const having = new Set(goals.filter(({ state }) => state !== 'dropped').map(({ team }) => team));
  return teams.filter(({ id }) => having.has(id)).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function announceStart(
  { sprint, at, expiresAt }: Due<'sprint-start'>,
  channel: string,
  teams: readonly Team[],
  { announcements }: Store,
): Promise<void> {
  const head = { kind: sprintStartedForAll, subject: everyTeam, slot: sprintSlot(sprint) };
  const usual: Omit<Announcement, 'kind' | 'subject'> = {
    ...{ slot: head.slot, channel, threadOf: null, dueAt: at, position: 0, expiresAt },
  };
  await announcements.add({ ...usual, ...head, joins: true, replacesOlder: true });
  for (const [index, { id }] of teams.entries()) {
    const reply = { kind: sprintStartedFor, subject: id, threadOf: announcementId(head), position: index + 1 };
    await announcements.add({ ...usual, ...reply });
  }
}
