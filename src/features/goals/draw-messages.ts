import { isToFinalise } from '../../domain/goal.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { goalMessage } from './goal-message.ts';
import { byId } from './named.ts';
import { answerMessage, objectionMessage } from './objection-message.ts';
import { ownerNotes } from './owner-absence.ts';
import { ownerMessage } from './owner-message.ts';
import { proposalsMessage } from './proposals-message.ts';
import { unfinalisedMessage } from './unfinalised-message.ts';

/** How each announcement reads now. */

type Said = Pick<SaidAnnouncement, 'subject' | 'slot'>;

/** An archived team's lists are kept up, but none begins. */
export async function drawProposals({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const team = await deps.store.teams.find(subject);
  if (!team || (team.isArchived && !posted)) return null;

  const { sprint, today, schedule } = await sprintOf(slot, deps);
  const goals = await deps.store.goals.ofTeam(team.id, sprint.number);
  const living = goals.filter(({ state }) => state !== 'dropped');
  const owners = [...new Set(living.flatMap(({ owner }) => owner ?? []))];
  const notes = await ownerNotes({ owners, sprint, team }, schedule, today, deps.store);
  return proposalsMessage({ team, sprint, today, goals, ownerNotes: notes });
}

export async function drawGoal({ subject, slot }: Said, { store }: Deps): Promise<Message | null> {
  const goal = await store.goals.find(subject);
  return goal && goalMessage(goal, readSprintSlot(slot), byId(await store.teams.all()));
}

export async function drawOwner({ subject }: Said, { store }: Deps): Promise<Message | null> {
  const goal = await store.goals.find(subject);
  return goal && ownerMessage(goal);
}

export async function drawObjection({ subject, slot }: Said, { store }: Deps): Promise<Message | null> {
  const goal = await store.goals.find(subject);
  const objection = goal?.objections.find(({ id }) => id === slot);
  return goal && objection ? objectionMessage(goal, objection) : null;
}

export async function drawAnswer({ subject, slot }: Said, { store }: Deps): Promise<Message | null> {
  const goal = await store.goals.find(subject);
  const objection = goal?.objections.find(({ id }) => id === slot);
  return goal && objection ? answerMessage(goal, objection) : null;
}

/** Once it is settled, one that was posted says so, and one that was not is not needed. */
export async function drawUnfinalised(
  { subject, slot, posted }: SaidAnnouncement,
  deps: Deps,
): Promise<Message | null> {
  const team = await deps.store.teams.find(subject);
  if (!team) return null;
  const { sprint } = await sprintOf(slot, deps);
  const open = (await deps.store.goals.ofTeam(subject, sprint.number)).filter(isToFinalise);
  return open.length > 0 || posted ? unfinalisedMessage(team, sprint, open.length) : null;
}

async function sprintOf(
  slot: string,
  { store, settings, clock }: Deps,
): Promise<{ sprint: Sprint; today: Temporal.PlainDate; schedule: PlanningSchedule }> {
  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, readSprintSlot(slot))!;
  return { sprint, schedule, today: dateIn(schedule.timeZone, clock()) };
}
