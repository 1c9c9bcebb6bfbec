import type { Absence } from '../../domain/absence.ts';
import type { Temporal } from '../../domain/time.ts';
import { day, days } from '../../slack/dates.ts';

/** "Mon 21 – Thu 24 Dec", "Mon 21 Dec (from noon) – Thu 24 Dec", "Mon 21 Dec (until noon)" */
export function absenceDays({ firstOn, lastOn, firstIsHalf, lastIsHalf }: Absence, today: Temporal.PlainDate): string {
  const [from, until] = [firstIsHalf ? ' (from noon)' : '', lastIsHalf ? ' (until noon)' : ''];
  if (firstOn.equals(lastOn) || from + until === '') return `${days(firstOn, lastOn, today)}${from}${until}`;
  return `${day(firstOn, today)}${from} – ${day(lastOn, today)}${until}`;
}

/** How many working days somebody misses in a team; without one, in the workspace. */
export interface Missed {
  team: string | null;
  days: number;
}

/** "2½ working days", or "2 working days in Growth, 1 in Mobile" where that differs. */
export function missedWords(missed: readonly Missed[]): string {
  const [first, ...others] = missed;
  if (!first) return '';
  if (others.every((other) => other.days === first.days)) return workingDays(first.days);
  const rest = others.map(({ team, days }) => `${halves(days)} in ${team}`);
  return [`${workingDays(first.days)} in ${first.team}`, ...rest].join(', ');
}

function workingDays(days: number): string {
  if (days === 0) return 'no working day';
  return `${halves(days)} working ${days > 1 ? 'days' : 'day'}`;
}

/** 2.5 is 2½ */
const halves = (days: number): string =>
  Number.isInteger(days) ? String(days) : `${days < 1 ? '' : Math.floor(days)}½`;
