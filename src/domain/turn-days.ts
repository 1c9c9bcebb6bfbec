import type { RotaVersion } from './rota.ts';
import { daysBetween, type Temporal, type Weekday } from './time.ts';

/** The day on which a version's nth turn begins, counted from 0. */
export function dayOfTurn({ firstOn, length, weekdays }: RotaVersion, n: number): Temporal.PlainDate {
  if (length.unit === 'week') return firstOn.add({ days: 7 * length.count * n });
  const steps = length.count * n;
  const weeks = Math.floor(steps / weekdays.length);
  return firstOn.add({ days: 7 * weeks + daysAfter(firstOn, weekdays, steps % weekdays.length) });
}

/** Which of a version's turns was the last to begin on this day or before it; below 0 before the first. */
export function turnBegunOn(version: RotaVersion, date: Temporal.PlainDate): number {
  const { firstOn, length, weekdays } = version;
  const days = daysBetween(firstOn, date);
  if (length.unit === 'week') return Math.floor(days / (7 * length.count));

  const weeks = Math.floor(days / 7);
  const rest = countDays(firstOn, weekdays, days - 7 * weeks);
  return Math.floor((weeks * weekdays.length + rest) / length.count);
}

/** How many days on the nth of these weekdays after this day falls, n being less than a week of them. */
function daysAfter(from: Temporal.PlainDate, weekdays: readonly Weekday[], n: number): number {
  const distances = weekdays.map((weekday) => (weekday - from.dayOfWeek + 7) % 7).sort((a, b) => a - b);
  return distances[n]!;
}

/** How many of these weekdays come within so many days after this day. */
function countDays(from: Temporal.PlainDate, weekdays: readonly Weekday[], days: number): number {
  return weekdays.filter((weekday) => {
    const distance = (weekday - from.dayOfWeek + 7) % 7;
    return distance > 0 && distance <= days;
  }).length;
}
