import { type Absence, type AbsenceFault, absenceFault, shareAway } from './absence.ts';
import { calendarDays } from './sprint.ts';
import { isBefore, type Temporal } from './time.ts';

/** What keeps an absence from being stored: `known` are the person's own, as far as they touch its days. */
export function newAbsenceFault(absence: Absence, known: readonly Absence[]): AbsenceFault | 'noted-already' | null {
  const fault = absenceFault(absence);
  if (fault) return fault;
  const others = known.filter(({ id }) => id !== absence.id);
  return addsNothing(absence, others) ? 'noted-already' : null;
}

function addsNothing(absence: Absence, known: readonly Absence[]): boolean {
  const { person, firstOn } = absence;
  const dates = Array.from({ length: calendarDays(absence) }, (_, days) => firstOn.add({ days }));
  return dates.every((date) => shareAway([...known, absence], person, date) === shareAway(known, person, date));
}

/** Days that are rarely meant, and are asked about once: mostly another year was. */
export type AbsenceDoubt = 'over-already' | 'far-ahead';

export function absenceDoubt(
  { firstOn, lastOn }: Pick<Absence, 'firstOn' | 'lastOn'>,
  today: Temporal.PlainDate,
): AbsenceDoubt | null {
  if (isBefore(lastOn, today)) return 'over-already';
  return isBefore(today.add({ years: 1 }), firstOn) ? 'far-ahead' : null;
}
