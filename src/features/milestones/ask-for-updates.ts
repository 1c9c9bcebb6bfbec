import { isAwayAt } from '../../domain/absence.ts';
import { type MilestoneMoment, updateMoment, waitsForUpdate } from '../../domain/milestone-moments.ts';
import type { Person } from '../../domain/person.ts';
import { dayIsOver, reminderTimes } from '../../domain/reminder-times.ts';
import { dateIn, earlierOf, laterOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { announcementId, type Store } from '../../store/index.ts';
import { updatesAsked } from './announce-milestone.ts';
import { isDue, ownerOf, sprintsAround, type Window } from './passing-window.ts';

/** Asks the owners of milestones without an update, before the planning week; each once. */
export async function askForUpdates(window: Window, { store }: Deps): Promise<void> {
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
