import { ownersOf } from '../../domain/goal.ts';
import { askedAfter } from '../../domain/sequel.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { askedMessage } from './asked-message.ts';
import { leadToldMessage } from './lead-told-message.ts';
import { readTold } from './tell-lead.ts';

/** Nothing where nothing is asked of this person (subject) any more before they could read it. */
export async function drawAsked({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const { store, settings } = deps;
  const number = readSprintSlot(slot);
  const goals = await store.goals.concerning(subject, [], number, number);
  const own = goals.filter((goal) => ownersOf(goal).includes(subject) && goal.outcome);
  const asked = own.filter((goal) => askedAfter(goal));
  if (asked.length === 0 && !posted) return null;

  const { plan } = await scheduleOf(store, settings);
  const sprint = sprintNumbered(plan, number);
  return sprint && askedMessage(sprint, await store.endings.of(asked));
}

export async function drawLeadTold({ subject, slot }: SaidAnnouncement, { store }: Deps): Promise<Message | null> {
  const ending = await store.endings.find(subject);
  return ending?.goal.outcome ? leadToldMessage(ending, readTold(slot)) : null;
}
