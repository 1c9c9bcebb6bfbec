import { type Absence, daysAway } from './absence.ts';
import type { WorkCalendar } from './working-days.ts';

/** Somebody who is away in a stretch of days. */
export interface Away {
  person: string;
  absences: readonly Absence[];
  /** The working days of the stretch that they miss, in halves. */
  days: number;
}

/** Who of these people is away on a working day of the stretch, in their order. */
export function awayAmong(
  people: readonly string[],
  absences: readonly Absence[],
  stretch: Pick<Absence, 'firstOn' | 'lastOn'>,
  calendarOf: (person: string) => WorkCalendar,
): Away[] {
  const away = people.map((person) => ({
    person,
    absences: absences.filter((absence) => absence.person === person),
    days: daysAway(absences, person, stretch, calendarOf(person)),
  }));
  return away.filter(({ days }) => days > 0);
}
