import { isAwayAt } from '../../domain/absence.ts';
import type { Milestone } from '../../domain/milestone.ts';
import {
  aheadMoment,
  aheadTold as aheadOf,
  type MilestoneMoment,
  metricMoment,
  updateMoment,
  waitsForUpdate,
} from '../../domain/milestone-moments.ts';
import type { Person } from '../../domain/person.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { dayIsOver, reminderTimes } from '../../domain/reminder-times.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { nextSprint, sprintNumbered, sprintsFrom } from '../../domain/sprint-calendar.ts';
import { sprintsAhead } from '../../domain/team-roadmap.ts';
import { dateIn, earlierOf, isBefore, laterOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goal-lists.ts';
import { scheduleOf } from '../../shared/schedule.ts';
import { announcementId, type Store } from '../../store/index.ts';
import { aheadTold, metricAsked, updatesAsked } from './announce-milestone.ts';

/** Who is written to, with whose clocks. */
interface Window {
  schedule: PlanningSchedule;
  milestones: readonly Milestone[];
  people: ReadonlyMap<string, Person>;
  weeks: number;
  since: Temporal.Instant;
  now: Temporal.Instant;
}

/** Asks owners for an update and for what the metric says, and tells followers what comes; each once. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const window = await windowOf(deps, since, now);
  if (window.milestones.length === 0) return;
  await askForUpdates(window, deps);
  await tellFollowers(window, deps);
  await askForMetrics(window, deps);
}

/** The next of these for anybody; null where there is no milestone. */
export async function nextMilestoneMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const window = await windowOf(deps, after, after);
  const { milestones, schedule } = window;
  const planned = sprintsAround(schedule, after).flatMap((sprint) =>
    milestones.flatMap((one) => [
      ...ownerOf(one, window).map(({ timeZone }) => updateMoment(sprint, schedule, timeZone).at),
      ...zonesOf(one, window).map((timeZone) => aheadMoment(sprint, schedule, timeZone).at),
    ]),
  );
  const ahead = [...planned, ...metricsDue(window).map(({ at }) => at)].filter((at) => isBefore(after, at));
  return ahead.reduce<Temporal.Instant | null>((first, at) => (first ? earlierOf(first, at) : at), null);
}

async function windowOf(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<Window> {
  const { store, settings, people } = deps;
  const milestones = await store.milestones.all();
  const schedule = await scheduleOf(store, settings);
  const named = milestones.flatMap(({ owner, followers }) => [...(owner === null ? [] : [owner]), ...followers.people]);
  return {
    ...{ schedule, milestones, since: laterOf(since, schedule.setUpAt), now },
    people: await people.getAll(named),
    weeks: (await store.milestones.settings()).followUpWeeks,
  };
}

/** The sprints whose planning may have something due now or next. */
function sprintsAround({ plan, timeZone }: PlanningSchedule, at: Temporal.Instant): Sprint[] {
  const { number } = nextSprint(plan, dateIn(timeZone, at));
  return [number - 2, number - 1, number, number + 1].flatMap((one) => sprintNumbered(plan, one) ?? []);
}

const isDue = ({ at, until }: MilestoneMoment, { since, now }: Window): boolean =>
  isBefore(since, at) && !isBefore(now, at) && isBefore(now, until);

const ownerOf = ({ owner }: Milestone, { people }: Window): Person[] => {
  const person = people.get(owner ?? '');
  return person?.standing === 'full' ? [person] : [];
};

/** Where its followers are; a channel is where the workspace is. */
const zonesOf = ({ followers }: Milestone, { people, schedule }: Window): string[] => [
  ...new Set([
    ...followers.people.flatMap((person) => people.get(person)?.timeZone ?? []),
    ...(followers.channel === null ? [] : [schedule.timeZone]),
  ]),
];

async function askForUpdates(window: Window, { store }: Deps): Promise<void> {
  const { schedule, milestones, now } = window;
  const asked = sprintsAround(schedule, now).flatMap((sprint) =>
    milestones.flatMap((one) =>
      ownerOf(one, window).flatMap((person) => {
        const moment = updateMoment(sprint, schedule, person.timeZone);
        return isDue(moment, window) && waitsForUpdate(one, moment, schedule.timeZone) ? [{ person, moment }] : [];
      }),
    ),
  );
  const byPerson = new Map(asked.map((one) => [one.person.id, one]));
  if (byPerson.size === 0) return;
  await store.transaction(async (store) => {
    for (const { person, moment } of byPerson.values()) await askForUpdate(person, moment, window, store);
  });
}

/** On the first day on which they are there and get no other reminder. */
async function askForUpdate(
  person: Person,
  moment: MilestoneMoment,
  { schedule, now }: Window,
  store: Store,
): Promise<void> {
  const { at, until, sprint } = moment;
  if ((await store.reminders.snoozed(sprint.number)).has(person.id)) return;
  const key = { kind: updatesAsked, subject: person.id, slot: sprintSlot(sprint.number) };
  const { timeZone } = person;
  const absences = await store.absences.between(dateIn(timeZone, now), dateIn(timeZone, until));
  const reader = { timeZone, calendar: schedule.calendar };
  const times = reminderTimes({ from: laterOf(at, now), until }, reader, (then) =>
    isAwayAt(absences, person.id, then, timeZone),
  );
  const dayOf = (time: Temporal.Instant) => dateIn(timeZone, time);
  const day = await store.reminders.takeDay({ announcement: announcementId(key), person: person.id }, times.map(dayOf));
  const dueAt = day && times.find((time) => dayOf(time).equals(day));
  if (!dueAt) return;
  const expiresAt = earlierOf(until, dayIsOver(dueAt, timeZone));
  await store.announcements.add({
    ...key,
    channel: person.id,
    threadOf: null,
    dueAt,
    position: 0,
    joins: true,
    expiresAt,
  });
}

async function tellFollowers(window: Window, { store }: Deps): Promise<void> {
  const { schedule, milestones, now } = window;
  const due = sprintsAround(schedule, now).flatMap((sprint) =>
    milestones
      .filter((one) => zonesOf(one, window).some((zone) => isDue(aheadMoment(sprint, schedule, zone), window)))
      .map((milestone) => ({ milestone, sprint })),
  );
  if (due.length === 0) return;
  const goals = await store.goals.ofMilestones(due.map(({ milestone }) => milestone.id));
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

interface MetricDue {
  milestone: Milestone;
  owner: Person;
  at: Temporal.Instant;
}

function metricsDue(window: Window): MetricDue[] {
  const { milestones, schedule, weeks } = window;
  return milestones.flatMap((milestone) => {
    const { state, endedAt, answer } = milestone;
    if (state !== 'closed' || endedAt === null || answer) return [];
    return ownerOf(milestone, window).map((owner) => {
      return { milestone, owner, at: metricMoment({ endedAt }, weeks, schedule.calendar, owner.timeZone) };
    });
  });
}

async function askForMetrics(window: Window, { store }: Deps): Promise<void> {
  const due = metricsDue(window).filter(({ at }) => isBefore(window.since, at) && !isBefore(window.now, at));
  if (due.length === 0) return;
  await store.transaction(async (store) => {
    for (const { milestone, owner, at } of due) {
      const key = { kind: metricAsked, subject: milestone.id, slot: 'metric' };
      await store.announcements.add({ ...key, channel: owner.id, threadOf: null, dueAt: at, position: 0, joins: true });
    }
  });
}
