import { clip } from '../../domain/clip.ts';
import { clockChanges } from '../../domain/clock-changes.ts';
import type { Holiday } from '../../domain/holiday.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { isBefore, type Temporal, type Weekday } from '../../domain/time.ts';
import { day } from '../../slack/dates.ts';
import { zoneWords } from './zone-options.ts';

/** What makes new dates unlike others. */
export interface Surroundings {
  /** Of the workspace and its teams. */
  zones: readonly string[];
  holidays: readonly Holiday[];
  /** On which work is done. */
  weekdays: readonly Weekday[];
  today: Temporal.PlainDate;
}

const mostHolidays = 6;
const mostChanges = 6;

/** Which days of a sprint are off, and where the clocks change in it or before the next one may begin. */
export function dateNotes(
  sprint: Sprint,
  nextOn: Temporal.PlainDate,
  { zones, holidays, weekdays, today }: Surroundings,
): string[] {
  const isIn = ({ on }: Holiday) => !isBefore(on, sprint.firstOn) && !isBefore(sprint.lastOn, on);
  const off = holidays.filter((holiday) => isIn(holiday) && weekdays.includes(holiday.on.dayOfWeek as Weekday));
  const daysOff = off.map(({ on, name }) => `${day(on, today)} (${clip(name, 60)})`);
  const changes = zones.flatMap((zone) =>
    clockChanges(sprint.firstOn, nextOn.subtract({ days: 1 }), zone).map(
      (on) => `${day(on, today)} (${zoneWords(zone)})`,
    ),
  );
  return [
    ...(daysOff.length > 0 ? [`:date: Days off: ${listed(daysOff, mostHolidays)}`] : []),
    ...(changes.length > 0 ? [`:clock3: Clocks change: ${listed(changes, mostChanges)}`] : []),
  ];
}

const listed = (items: readonly string[], most: number): string =>
  [...items.slice(0, most), ...(items.length > most ? [`${items.length - most} more`] : [])].join(', ');
