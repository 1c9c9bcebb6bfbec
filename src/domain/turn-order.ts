import type { RotaPerson, RotaVersion } from './rota.ts';
import type { Weekday } from './time.ts';
import { turnBegunOn } from './turn-days.ts';

/** Whose a version's nth turn is by its order; null where nobody is there for it. People who come and go shift only what comes after. */
export function personOfTurn(version: RotaVersion, n: number): string | null {
  const stays = version.people.map((person) => stayOf(version, person));
  const edges = [...new Set(stays.flat())].filter((edge) => edge > 0 && edge <= n).sort((a, b) => a - b);
  const starts = [0, ...edges];

  let served = -1;
  for (const [index, start] of starts.entries()) {
    const there = present(stays, start);
    if (there.length === 0) continue;
    const next = Math.max(
      0,
      there.findIndex((place) => place > served),
    );
    const last = (starts[index + 1] ?? n + 1) - 1;
    served = there[(next + last - start) % there.length]!;
  }
  return present(stays, n).length > 0 ? version.people[served]!.person : null;
}

const present = (stays: readonly [number, number][], n: number): number[] =>
  [...stays.keys()].filter((place) => n >= stays[place]![0] && n < stays[place]![1]);

/** The first turn whose days of duty fall wholly into somebody's time, and the first after it whose do not. */
function stayOf(version: RotaVersion, { fromOn, lastOn }: RotaPerson): [number, number] {
  return [
    fromOn ? turnsBefore(version, dayAfterDutyBefore(version, fromOn)) : 0,
    lastOn ? Math.max(0, turnBegunOn(version, dutyDayAfter(version, lastOn))) : Number.POSITIVE_INFINITY,
  ];
}

const turnsBefore = (version: RotaVersion, date: RotaVersion['firstOn']): number =>
  Math.max(0, turnBegunOn(version, date.subtract({ days: 1 })) + 1);

function dayAfterDutyBefore({ weekdays }: RotaVersion, date: RotaVersion['firstOn']): RotaVersion['firstOn'] {
  let day = date;
  while (!weekdays.includes(day.subtract({ days: 1 }).dayOfWeek as Weekday)) day = day.subtract({ days: 1 });
  return day;
}

function dutyDayAfter({ weekdays }: RotaVersion, date: RotaVersion['firstOn']): RotaVersion['firstOn'] {
  let day = date.add({ days: 1 });
  while (!weekdays.includes(day.dayOfWeek as Weekday)) day = day.add({ days: 1 });
  return day;
}
