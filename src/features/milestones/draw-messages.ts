import { isGoingOn, type Milestone } from '../../domain/milestone.ts';
import { updateMoment, waitsForUpdate } from '../../domain/milestone-moments.ts';
import { goalsBySprint } from '../../domain/milestone-outlook.ts';
import { sprintNumbered, sprintsFrom } from '../../domain/sprint-calendar.ts';
import { sprintsAhead } from '../../domain/team-roadmap.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import {
  agreedMessage,
  agreementMessage,
  aheadMessage,
  metricMessage,
  ownerMessage,
  partMessage,
  updatesMessage,
} from './milestone-messages.ts';
import { milestoneScene } from './milestone-scene.ts';
import { sidesOpenTo } from './seen-milestone.ts';

/** How each announcement about a milestone (subject) to a person (slot) reads now. */

type Said = Pick<SaidAnnouncement, 'subject' | 'slot' | 'posted'>;

export async function drawAgreement({ subject, slot, posted }: Said, deps: Deps): Promise<Message | null> {
  const scene = await milestoneScene(subject, slot, deps);
  if (!scene || (scene.milestone.state !== 'suggested' && !posted)) return null;
  return agreementMessage(scene.milestone, sidesOpenTo(scene));
}

const drawn =
  (draw: (milestone: Milestone, slot: string) => Message | null) =>
  async ({ subject, slot }: Said, { store }: Deps): Promise<Message | null> => {
    const milestone = await store.milestones.find(subject);
    return milestone && draw(milestone, slot);
  };

export const drawAgreed = drawn(agreedMessage);
export const drawOwner = drawn(ownerMessage);
export const drawPart = drawn(partMessage);

/** Not where somebody has answered before it could be asked. */
export async function drawMetric({ subject, posted }: Said, { store }: Deps): Promise<Message | null> {
  const milestone = await store.milestones.find(subject);
  if (!milestone || (milestone.answer && !posted)) return null;
  return metricMessage(milestone, (await store.milestones.settings()).followUpWeeks);
}

/** Not where all of an owner's (subject) have been updated since. */
export async function drawUpdates({ subject, slot }: Said, { store, settings }: Deps): Promise<Message | null> {
  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, readSprintSlot(slot))!;
  const moment = updateMoment(sprint, schedule, settings.timeZone);
  const own = (await store.milestones.goingOn()).filter(({ owner }) => owner === subject);
  const waiting = own.filter((one) => waitsForUpdate(one, moment, schedule.timeZone));
  return waiting.length > 0 ? updatesMessage(waiting) : null;
}

/** What was told before it ended stays as it was. */
export async function drawAhead({ subject, slot, posted }: Said, { store, settings }: Deps): Promise<Message | null> {
  const milestone = await store.milestones.find(subject);
  if (!milestone || (posted && !isGoingOn(milestone))) return null;
  const schedule = await scheduleOf(store, settings);
  const planned = readSprintSlot(slot.split('/')[0]!) + 1;
  const next = sprintsFrom(schedule.plan, planned, sprintsAhead).map(({ number }) => number);
  const goals = await store.goals.ofMilestones([subject], planned);
  return aheadMessage(
    milestone,
    goalsBySprint(goals, next).filter(({ sprint }) => next.includes(sprint)),
  );
}
