import { isAwayAt } from '../../domain/absence.ts';
import { isLate } from '../../domain/lateness.ts';
import { missingAt, type ReminderName, reminderNames } from '../../domain/missing.ts';
import type { Person } from '../../domain/person.ts';
import { dayIsOver, reminderTimes } from '../../domain/reminder-times.ts';
import { dateIn, earlierOf } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';
import { updatesWaiting } from '../../shared/updates-waiting.ts';
import { announcementId, type Store } from '../../store/index.ts';
import { type Due, dueIn, type Window } from './due-in.ts';
import { concernOf } from './goals-of-concern.ts';
import { openEndings } from './open-endings.ts';
import { type PersonGroup, personGroups } from './person-groups.ts';
import { type Presence, presenceAt } from './presence.ts';
import { votesOf } from './votes-of-concern.ts';

/** One moment of a group of people. */
interface Reminding {
  due: Due<ReminderName>;
  group: PersonGroup;
  presence: Presence;
  window: Window;
}

/** Reminds everybody for whom something waits. */
export async function remindPeople(groups: readonly TeamGroup[], window: Window, deps: Deps): Promise<void> {
  const everybody = await personGroups(groups, window.schedule, deps);
  const due = everybody.flatMap((group) => dueIn(window, group.reader, reminderNames).map((due) => ({ group, due })));
  if (due.length === 0) return;

  const presence = await presenceAt(window.now, groups, everybody, deps);
  for (const { group, due: moment } of due) await remind({ due: moment, group, presence, window }, deps);
}

async function remind(reminding: Reminding, { store }: Deps): Promise<void> {
  const { due, group, presence } = reminding;
  const goalsOf = concernOf(await store.goals.ofSprints(due.sprint, due.sprint + 1));
  const endings = await openEndings(store, due.sprint);
  const waitingFor = await votesOf(due.sprint, store);
  const updates = await updatesWaiting(due.sprint, reminding.window.schedule, store);
  const snoozed = await store.reminders.snoozed(due.sprint);
  const isMissing = ({ id: person }: Person) => {
    const decides = presence.decisions.get(person) ?? [];
    const from = {
      person,
      sprint: due.sprint,
      decides,
      goals: goalsOf(person, decides),
      votes: waitingFor(person, decides),
      endings,
      milestones: updates.get(person) ?? [],
    };
    return !snoozed.has(person) && missingAt(due.name, from).length > 0;
  };
  const reminded = group.people.filter(isMissing);
  if (reminded.length === 0) return;
  await store.transaction(async (store) => {
    for (const person of reminded) await remindOnce(person, reminding, store);
  });
}

/** On the first day on which they are there and get no other reminder, if that is not too late. */
async function remindOnce(
  { id, timeZone }: Person,
  { due, group, presence, window: { now } }: Reminding,
  store: Store,
): Promise<void> {
  const { name, sprint, at, expiresAt } = due;
  const key = { kind: name, subject: id, slot: sprintSlot(sprint) };
  const from = isLate(at, now) ? now : at;
  const isAway = (then: typeof now) => isAwayAt(presence.absences, id, then, timeZone);
  const times = reminderTimes({ from, until: expiresAt }, group.reader, isAway);

  const dayOf = (time: typeof now) => dateIn(timeZone, time);
  const day = await store.reminders.takeDay({ announcement: announcementId(key), person: id }, times.map(dayOf));
  const time = day && times.find((time) => dayOf(time).equals(day));
  if (!time) return;
  await store.announcements.add({
    ...{ ...key, channel: id, threadOf: null, position: 0, joins: true },
    dueAt: time.equals(now) ? at : time,
    expiresAt: earlierOf(expiresAt, dayIsOver(time, timeZone)),
  });
}
