import { type Goal, ownersOf } from '../../domain/goal.ts';
import { marksClosed } from '../../domain/goal-mark.ts';
import { inOrder } from '../../domain/goal-order.ts';
import { plannedSprint } from '../../domain/meeting-times.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { busyOwners } from '../../shared/goals/busy-owners.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { milestoneNews } from '../../shared/milestones/milestone-news.ts';
import { goalsInPart, readPartSlot } from '../../shared/sprints/planning-posts.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { readTeamSprint, type TeamSprint } from '../../shared/sprints/team-sprint.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { awayPeople, heroPeople } from './away-people.ts';
import { closingOf, type PlanningScene } from './planning-scene.ts';
import { preReadMessage } from './pre-read-message.ts';
import { namesIn, readPlanning, runSheetOf } from './read-planning.ts';
import { runSheetMessage } from './run-sheet-message.ts';
import { talkListMessage } from './talk-list-message.ts';
import { teamDetailsMessage } from './team-details-message.ts';

type Said = Pick<SaidAnnouncement, 'subject' | 'slot' | 'posted'>;

/** How each message of the planning channel reads now. From the second day of the sprint on it is history, and stays as it was. */

export async function drawPreRead({ slot }: Said, deps: Deps): Promise<Message | null> {
  const scene = await livingScene(slot, deps);
  if (!scene) return null;
  const away = await awayPeople(scene, deps);
  const heroes = await heroPeople(scene, deps);
  const names = await deps.people.getAll([...away, ...heroes].map(({ person }) => person));
  return preReadMessage({ ...scene, away, heroes, names, milestones: await milestoneNews(scene.sprint, deps) });
}

export async function drawRunSheet({ slot }: Said, deps: Deps): Promise<Message | null> {
  const scene = await livingScene(slot, deps);
  return scene && runSheetMessage(await runSheetOf(scene, 'presenting', deps));
}

export async function drawTalkList({ slot }: Said, deps: Deps): Promise<Message | null> {
  const scene = await livingScene(slot, deps);
  return scene && talkListMessage(scene);
}

/** An archived team's stays as it is; one that was to come for goals that are gone is not needed. */
export async function drawTeamDetails({ subject, slot, posted }: Said, deps: Deps): Promise<Message | null> {
  const { store, settings, clock } = deps;
  const place = readTeamSprint(subject)!;
  const schedule = await scheduleOf(store, settings);
  const planned = plannedSprint(place.sprint, schedule);
  const team = await store.teams.find(place.team);
  const today = dateIn(schedule.timeZone, clock());
  if (!planned || isHistory({ ...planned, today }) || !team || team.isArchived) return null;

  const part = readPartSlot(slot);
  const living = await goalsOf(place, deps);
  const goals = living.slice((part - 1) * goalsInPart, part * goalsInPart);
  if (goals.length === 0 && part > 1 && !posted) return null;

  const before = sprintNumbered(schedule.plan, place.sprint - 1);
  const earlier = before && part === 1 ? await goalsOf({ ...place, sprint: before.number }, deps) : [];
  const progress = await store.meetings.find(place.sprint);
  const closing = closingOf({ ...planned, schedule, progress, isAsync: settings.isAsync });
  return teamDetailsMessage({
    ...{ team, goals, part, sprint: planned.sprint },
    before: before && { sprint: before, goals: earlier },
    parts: Math.max(1, Math.ceil(living.length / goalsInPart)),
    closed: marksClosed(team.id, closing, clock()),
    busy: await busyOwners({ owners: goals.flatMap(ownersOf), sprint: planned.sprint, team }, schedule, store),
    names: await namesIn([...goals, ...earlier], deps),
    teamsById: new Map((await store.teams.all()).map((one) => [one.id, one])),
  });
}

async function livingScene(slot: string, deps: Deps): Promise<PlanningScene | null> {
  const scene = await readPlanning(readSprintSlot(slot), deps);
  return scene && !isHistory(scene) ? scene : null;
}

const isHistory = ({ sprint, today }: Pick<PlanningScene, 'sprint' | 'today'>): boolean =>
  isBefore(sprint.firstOn, today);

async function goalsOf({ team, sprint }: TeamSprint, { store }: Deps): Promise<Goal[]> {
  const goals = await store.goals.ofTeam(team, sprint);
  return inOrder(goals.filter(({ state }) => state !== 'dropped'));
}
