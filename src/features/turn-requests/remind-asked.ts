import { isAwayAt } from '../../domain/absence.ts';
import { reminderTimes } from '../../domain/reminder-times.ts';
import { dateIn, earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import type { TurnRequest } from '../../domain/turn-request.ts';
import type { Deps } from '../../feature.ts';
import { calendarOf } from '../../shared/hero/person-calendar.ts';

/** When each of those asked is reminded: half-way to the turn or the request's end, in their day's hours on a working day on which they are there. */
export async function remindersOf(request: TurnRequest, deps: Deps): Promise<Map<string, Temporal.Instant>> {
  const { people, store } = deps;
  const asked = request.asked.map(({ person }) => person);
  const known = await people.getAll(asked);
  const stretch = { from: halfWay(request), until: request.expiresAt };
  const [first, last] = [dateIn('UTC', stretch.from), dateIn('UTC', stretch.until)];
  const absences = await store.absences.between(first.subtract({ days: 1 }), last.add({ days: 1 }));
  const found = new Map<string, Temporal.Instant>();
  for (const person of new Set(asked)) {
    const { timeZone } = known.get(person)!;
    const reader = { timeZone, calendar: await calendarOf(person, deps) };
    const [at] = reminderTimes(stretch, reader, (at) => isAwayAt(absences, person, at, timeZone));
    if (at) found.set(person, at);
  }
  return found;
}

function halfWay({ at, from, expiresAt }: TurnRequest): Temporal.Instant {
  const end = isBefore(at, from) ? earlierOf(from, expiresAt) : expiresAt;
  return at.add({ seconds: Math.floor((end.epochMilliseconds - at.epochMilliseconds) / 2000) });
}
