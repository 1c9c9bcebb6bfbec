import { type Absence, shareAway } from './absence.ts';
import { type Agreed, dutyDays } from './duty-days.ts';
import type { Temporal } from './time.ts';

/** The days from one to another, both included, on which somebody is to serve and is away, all day or half of it. */
export function missedDuty(
  agreed: Agreed,
  person: string,
  { firstOn, lastOn }: { firstOn: Temporal.PlainDate; lastOn: Temporal.PlainDate },
  absences: readonly Absence[],
): Temporal.PlainDate[] {
  return dutyDays(agreed, firstOn, lastOn)
    .filter((day) => day.person === person && shareAway(absences, person, day.on) > 0)
    .map(({ on }) => on);
}
