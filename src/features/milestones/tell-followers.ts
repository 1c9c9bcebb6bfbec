import type { Milestone } from '../../domain/milestone.ts';
import { aheadMoment, aheadTold as aheadOf } from '../../domain/milestone-moments.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintsFrom } from '../../domain/sprint-calendar.ts';
import { sprintsAhead } from '../../domain/team-roadmap.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import type { Store } from '../../store/index.ts';
import { aheadTold } from './announce-milestone.ts';
import { isDue, sprintsAround, type Window, zonesOf } from './passing-window.ts';

/** Tells followers what comes, the day after planning, where that has changed. */
export async function tellFollowers(window: Window, { store }: Deps): Promise<void> {
  const { schedule, milestones, now } = window;
  const due = sprintsAround(schedule, now).flatMap((sprint) =>
    milestones
      .filter((one) => zonesOf(one, window).some((zone) => isDue(aheadMoment(sprint, schedule, zone), window)))
      .map((milestone) => ({ milestone, sprint })),
  );
  if (due.length === 0) return;
  const goals = await store.goals.ofMilestones(
    due.map(({ milestone }) => milestone.id),
    Math.min(...due.map(({ sprint }) => sprint.number)) + 1,
  );
  await store.transaction(async (store) => {
    for (const { milestone, sprint } of due) {
      const next = sprintsFrom(schedule.plan, sprint.number + 1, sprintsAhead).map(({ number }) => number);
      const own = goals.filter((goal) => goal.milestone === milestone.id);
      const isNew = await store.milestones.tell(milestone.id, aheadOf(milestone, own, next));
      if (isNew && (own.length > 0 || milestone.state !== 'suggested'))
        await tellAhead(milestone, sprint, window, store);
    }
  });
}

/** Each on their own clocks: whoever is further west hears later. */
async function tellAhead({ id, followers }: Milestone, sprint: Sprint, window: Window, store: Store): Promise<void> {
  const { schedule, people } = window;
  const recipients = [
    ...followers.people.map((person) => ({ channel: person, timeZone: people.get(person)?.timeZone })),
    ...(followers.channel === null ? [] : [{ channel: followers.channel, timeZone: undefined }]),
  ];
  for (const { channel, timeZone = schedule.timeZone } of recipients) {
    const { at: dueAt, until: expiresAt } = aheadMoment(sprint, schedule, timeZone);
    const key = { kind: aheadTold, subject: id, slot: `${sprintSlot(sprint.number)}/${channel}` };
    await store.announcements.add({ ...key, channel, threadOf: null, dueAt, expiresAt, position: 0, joins: true });
  }
}
