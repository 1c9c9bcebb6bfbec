import { isAwayAt } from '../../domain/absence.ts';
import type { NoteMoment } from '../../domain/note-moment.ts';
import { dayIsOver, reminderTimes } from '../../domain/reminder-times.ts';
import { dateIn, earlierOf, laterOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { announcementId } from '../../store/index.ts';
import { noteAsked, slotOf } from './announce-note.ts';
import type { ReadRota } from './living-rotas.ts';
import { runningSprint } from './running-sprint.ts';

/** Reminds somebody of their note: on their last afternoon, or the first day after it on which they are there and get no other reminder. */
export async function askForNote(
  { agreed, reader }: ReadRota,
  { turn, person, at, until }: NoteMoment,
  now: Temporal.Instant,
  deps: Deps,
): Promise<void> {
  const sprint = await runningSprint(deps, now);
  const timeZone = reader.zoneOf(person);
  const key = { kind: noteAsked, subject: agreed.rota.id, slot: slotOf(turn, person) };
  const absences = await deps.store.absences.between(dateIn(timeZone, at), dateIn(timeZone, until).add({ days: 1 }));
  const stretch = { from: laterOf(at, now), until };
  const times = reminderTimes(stretch, { timeZone, calendar: reader.calendar }, (then) =>
    isAwayAt(absences, person, then, timeZone),
  );
  const dayOf = (time: Temporal.Instant) => dateIn(timeZone, time);
  await deps.store.transaction(async (store) => {
    if ((await store.reminders.snoozed(sprint)).has(person)) return;
    const about = { announcement: announcementId(key), person };
    const [first] = times;
    const joins = first && (await store.reminders.isDueAt(person, dayOf(first), first));
    const day = joins ? dayOf(first) : await store.reminders.takeDay(about, times.map(dayOf));
    const dueAt = day && times.find((time) => dayOf(time).equals(day));
    if (!dueAt) return;
    await store.announcements.add({
      ...{ ...key, channel: person, threadOf: null, dueAt, position: 3, joins: true },
      expiresAt: earlierOf(until, dayIsOver(dueAt, timeZone)),
    });
  });
}
