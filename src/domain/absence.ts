import { calendarDays } from './sprint.ts';
import { isBefore, type Temporal } from './time.ts';
import { type WorkCalendar, workingDaysBetween } from './working-days.ts';

/** A person is away from the first to the last day, both included; a half first day is its afternoon, a half last day its morning. */
export interface Absence {
  id: string;
  person: string;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
  firstIsHalf: boolean;
  lastIsHalf: boolean;
}

export type AbsenceFault = 'ends-before-it-starts' | 'no-time-left' | 'too-long';

/** Half of one day is its morning or its afternoon, not both; a year at most, since more is a person who left. */
export function absenceFault(absence: Omit<Absence, 'id' | 'person'>): AbsenceFault | null {
  const days = calendarDays(absence);
  if (days < 1) return 'ends-before-it-starts';
  if (days === 1 && absence.firstIsHalf && absence.lastIsHalf) return 'no-time-left';
  return isBefore(absence.firstOn.add({ years: 1 }), absence.lastOn) ? 'too-long' : null;
}

type Half = 'morning' | 'afternoon';

/** Which share of a day somebody is away: 0, ½ or 1. Absences that overlap count each half once. */
export function shareAway(absences: readonly Absence[], person: string, date: Temporal.PlainDate): number {
  const halves = (['morning', 'afternoon'] as const).filter((half) => isAway(absences, person, date, half));
  return halves.length / 2;
}

/** Is somebody away at this instant, where they are? The afternoon begins at 12:00. */
export function isAwayAt(
  absences: readonly Absence[],
  person: string,
  at: Temporal.Instant,
  timeZone: string,
): boolean {
  const there = at.toZonedDateTimeISO(timeZone);
  return isAway(absences, person, there.toPlainDate(), there.hour < 12 ? 'morning' : 'afternoon');
}

/** The working days of a stretch that somebody misses, in halves of a day: 2½. */
export function daysAway(
  absences: readonly Absence[],
  person: string,
  { firstOn, lastOn }: Pick<Absence, 'firstOn' | 'lastOn'>,
  calendar: WorkCalendar,
): number {
  const shares = workingDaysBetween(calendar, firstOn, lastOn).map((date) => shareAway(absences, person, date));
  return shares.reduce((sum, share) => sum + share, 0);
}

function isAway(absences: readonly Absence[], person: string, date: Temporal.PlainDate, half: Half): boolean {
  return absences.some((absence) => absence.person === person && covers(absence, date, half));
}

function covers(absence: Absence, date: Temporal.PlainDate, half: Half): boolean {
  if (isBefore(date, absence.firstOn) || isBefore(absence.lastOn, date)) return false;
  if (half === 'morning') return !(absence.firstIsHalf && date.equals(absence.firstOn));
  return !(absence.lastIsHalf && date.equals(absence.lastOn));
}
