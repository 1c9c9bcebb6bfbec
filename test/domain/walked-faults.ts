import type { WalkedTurn } from './walked-rota.ts';
import { minuteOfDay, minutesADay, quarter, type Wall, weekdayOf } from './watched-wall.ts';

/** Read off the wall: what is wrong with when a turn begins, and with how many days it lasts. */
export function turnFaults(turn: WalkedTurn, wall: Wall): string[] {
  return [...handOverFaults(turn, wall), ...lengthFaults(turn, wall)];
}

/** It is to be the first time the clock shows it or, where it skips that, as much later as it skips. */
function handOverFaults({ firstOn, from, version }: WalkedTurn, wall: Wall): string[] {
  const tick = wall.tickAt(from);
  const late = tick.minute - (firstOn * minutesADay + minuteOfDay(version.time));
  const dayBefore = Array.from({ length: 100 }, (_, i) => wall.tickAt(from - (i + 1) * quarter));
  const isSecond = dayBefore.some(({ minute }) => minute === tick.minute);
  const skipped = Math.max(...dayBefore.map(({ minute, at }) => wall.tickAt(at + quarter).minute - minute - 15));
  if (late === 0 && !isSecond) return [];
  return late > 0 && late === skipped ? [] : [`begins ${late} minutes late, at ${tick.shown}`];
}

/** So many days that are its own; only one that goes on until another version begins is longer. */
function lengthFaults({ firstOn, endsOn, from, until, version, ends }: WalkedTurn, wall: Wall): string[] {
  const { length, weekdays } = version;
  const counts = (day: number) => length.unit === 'week' || weekdays.includes(weekdayOf(day));
  const due = length.unit === 'week' ? 7 * length.count : length.count;
  const lost = daysFrom(firstOn, endsOn + 1).filter((day) => !wall.hasDay(day)).length;
  const count = daysFrom(wall.tickAt(from).day, wall.tickAt(until).day).filter(
    (day) => counts(day) && wall.hasDay(day),
  ).length;
  const isRight = {
    whole: count === due || (lost > 0 && count === due - lost),
    joint: count >= due && count < 2 * due,
    ended: count <= due,
  };
  return isRight[ends] ? [] : [`has ${count} days from ${wall.tickAt(from).shown}`];
}

const daysFrom = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);
