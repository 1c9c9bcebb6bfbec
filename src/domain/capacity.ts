import { type Absence, shareAway } from './absence.ts';
import type { Sprint } from './sprint.ts';
import type { Membership } from './team.ts';
import type { Temporal } from './time.ts';
import { type WorkCalendar, workingDaysBetween } from './working-days.ts';

export interface Availability {
  sprint: Pick<Sprint, 'firstOn' | 'lastOn'>;
  /** The team's working days and holidays. */
  calendar: WorkCalendar;
  absences: readonly Absence[];
  /** By person, the days (YYYY-MM-DD) on which they are hero of any rota. */
  heroDays: ReadonlyMap<string, ReadonlySet<string>>;
  /** By person, the days of which half is the customers'. */
  halfDays?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A team's person-days in a sprint, to the half day: each member's share of the working days, less what they are away or hero. */
export function teamCapacity(members: readonly Membership[], availability: Availability): number {
  const percent = members.map((member) => member.share * daysOf(member, availability));
  return toHalfDays(percent.reduce((sum, each) => sum + each, 0) / 100);
}

/** A partner adds none; a hero's day is the customers' even where the hero is away for half of it. */
function daysOf({ person, role }: Membership, availability: Availability): number {
  const { sprint, calendar, absences, heroDays, halfDays } = availability;
  if (role === 'partner') return 0;
  const isHero = (date: Temporal.PlainDate) => heroDays.get(person)?.has(date.toString()) ?? false;
  const days = workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn).filter((date) => !isHero(date));
  const halfOf = (date: Temporal.PlainDate) => (halfDays?.get(person)?.has(date.toString()) ? 1 / 2 : 0);
  return days.reduce((sum, date) => sum + Math.max(0, 1 - shareAway(absences, person, date) - halfOf(date)), 0);
}

export interface Workload {
  bigGoals: number;
  otherWork: number;
}

/** About 2/3 for big goals and 1/3 for other work; after a scraped goal 1/2 for a new one, 1/2 for tidy-up and other work. */
export function splitWorkload(capacity: number, hasScraped: boolean): Workload {
  const bigGoals = toHalfDays(hasScraped ? capacity / 2 : (capacity * 2) / 3);
  return { bigGoals, otherWork: capacity - bigGoals };
}

function toHalfDays(days: number): number {
  return Math.round(days * 2) / 2;
}
